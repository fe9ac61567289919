package dev.accord.timeline;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.EntryKind;
import dev.accord.dispute.Recorded;
import dev.accord.dispute.RoundEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one audience sees of a dispute: a fold over its commits that numbers what the audience may read.
public final class Timeline {

    private final Dispute dispute;
    private final Audience audience;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Long> seqOfCommit = new HashMap<>();
    private boolean isNotified;

    private Timeline(Dispute dispute, Audience audience) {
        this.dispute = dispute;
        this.audience = audience;
    }

    public static Timeline of(Dispute dispute, Audience audience) {
        var timeline = new Timeline(dispute, audience);
        dispute.history().forEach(timeline::read);
        return timeline;
    }

    /// At most `limit` entries after `seq`.
    public List<Entry> after(long seq, int limit) {
        int from = (int) Math.clamp(seq, 0, entries.size());
        return List.copyOf(entries.subList(from, Math.min(entries.size(), from + limit)));
    }

    /// The `seq` of the newest entry, 0 where there is none.
    public long head() {
        return entries.size();
    }

    /// The audience's number for the message in a commit, or for the line that names the files in it.
    public Optional<Long> seqOf(long commit) {
        return Optional.ofNullable(seqOfCommit.get(commit));
    }

    private void read(Recorded commit) {
        for (var event : commit.events()) {
            isNotified |= event instanceof RoundEvent.RespondentNotified;
            entry(event, commit).ifPresent(entries::add);
        }
    }

    private Optional<Entry> entry(DisputeEvent event, Recorded commit) {
        return switch (event) {
            case DisputeEvent.MessageSaid said
            when said.to().include(audience) && isForMerchant(said) -> {
                seqOfCommit.put(commit.version(), head() + 1);
                yield Optional.of(message(said, commit));
            }
            case DisputeEvent.AssistantSaid said when audience != Audience.MERCHANT -> Optional.of(reply(said, commit));
            case DisputeEvent.NoticeGiven notice
            when notice.to().include(audience) -> {
                if (commit.events().stream().anyMatch(RoundEvent.FileAdded.class::isInstance)) {
                    seqOfCommit.putIfAbsent(commit.version(), head() + 1);
                }
                yield Optional.of(notice(notice, commit));
            }
            case DisputeEvent.MessageSaid _,
                    DisputeEvent.AssistantSaid _,
                    DisputeEvent.NoticeGiven _,
                    DisputeEvent.DisputeOpened _,
                    DisputeEvent.ReturnLinkMade _,
                    DisputeEvent.ConsentWithdrawn _,
                    DisputeEvent.CategoryRecognised _,
                    DisputeEvent.FactLearned _,
                    DisputeEvent.FactUnknown _,
                    DisputeEvent.FactLeftOut _,
                    DisputeEvent.AssessmentMade _,
                    DisputeEvent.ProposalMade _,
                    DisputeEvent.ProposalDecided _,
                    DisputeEvent.HandoffRequested _,
                    DisputeEvent.MediatorTookOver _,
                    DisputeEvent.HandedBack _,
                    DisputeEvent.ModelAsked _,
                    DisputeEvent.DisputeClosed _,
                    RoundEvent _,
                    AgreementEvent _ -> Optional.empty();
        };
    }

    /// What the consumer told the assistant before the seller was told of the dispute was not said to the seller.
    private boolean isForMerchant(DisputeEvent.MessageSaid said) {
        return audience != Audience.MERCHANT || said.author() != Author.CONSUMER || isNotified;
    }

    private Entry message(DisputeEvent.MessageSaid said, Recorded commit) {
        return new Entry(
                head() + 1,
                commit.at(),
                said.author(),
                slug(EntryKind.MESSAGE),
                said.text(),
                null,
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                said.clientMessageId(),
                forStaff(said.to()),
                List.of());
    }

    private Entry reply(DisputeEvent.AssistantSaid said, Recorded commit) {
        return new Entry(
                head() + 1,
                commit.at(),
                Author.ASSISTANT,
                slug(said.kind()),
                said.text(),
                seqOfCommit.get(said.answers()),
                said.last(),
                closed(said.closes()),
                said.citations(),
                said.asks(),
                card(said.proposal()),
                null,
                null,
                said.suggestions());
    }

    private Entry notice(DisputeEvent.NoticeGiven notice, Recorded commit) {
        return new Entry(
                head() + 1,
                commit.at(),
                Author.SYSTEM,
                slug(notice.kind()),
                notice.text(),
                seqOfCommit.get(notice.answers()),
                notice.last(),
                closed(notice.closes()),
                List.of(),
                List.of(),
                null,
                null,
                forStaff(notice.to()),
                List.of());
    }

    private List<Long> closed(List<Long> commits) {
        return commits.stream().map(seqOfCommit::get).filter(Objects::nonNull).toList();
    }

    private @Nullable ProposalCard card(@Nullable Integer number) {
        return number == null
                ? null
                : ProposalCard.of(
                        number,
                        dispute.bargaining().proposals().get(number - 1),
                        dispute.opening().language());
    }

    private @Nullable Addressees forStaff(Addressees to) {
        return audience == Audience.STAFF ? to : null;
    }

    private static String slug(EntryKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
