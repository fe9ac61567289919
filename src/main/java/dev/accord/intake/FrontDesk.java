package dev.accord.intake;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.EntryKind;
import dev.accord.dispute.LearnedFact;
import dev.accord.mediation.Handoffs;
import dev.accord.reply.Replies;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a consumer does besides talking: open a dispute, answer a proposal, ask for a person, take consent back.
public final class FrontDesk {

    private final Disputes disputes;
    private final Replies replies;
    private final Handoffs handoffs;
    private final InstantSource clock;

    FrontDesk(Disputes disputes, Replies replies, Handoffs handoffs, InstantSource clock) {
        this.disputes = disputes;
        this.replies = replies;
        this.handoffs = handoffs;
        this.clock = clock;
    }

    /// A dispute that was opened and its key.
    public record Opened(Dispute dispute, String token) {}

    /// What a consumer opens a dispute with; consent has been checked.
    ///
    /// @param order facts the shop's page handed over: the consumer's claim
    public record Filing(
            Language language,
            Jurisdiction jurisdiction,
            ZoneId zone,
            String notice,
            Set<String> purposes,
            List<LearnedFact> order) {
        public Filing {
            purposes = Set.copyOf(purposes);
            order = List.copyOf(order);
        }
    }

    /// Opens a dispute. The same key again opens nothing new.
    ///
    /// @throws dev.accord.shared.Refusal 422 where the dispute of this key was opened with other words
    public Opened open(Filing filing, OpeningKey key) {
        return disputes.find(key.id())
                .map(there -> again(there, key))
                .orElseGet(() -> new Opened(disputes.open(key.id(), events(filing, key)), key.token()));
    }

    private static Opened again(Dispute there, OpeningKey key) {
        if (!there.opening().tokenHashes().contains(Tokens.hash(key.token()))) {
            throw Refusals.keyUsed();
        }
        return new Opened(there, key.token());
    }

    private List<DisputeEvent> events(Filing filing, OpeningKey key) {
        var day = LocalDate.ofInstant(clock.instant(), filing.zone());
        var events = new ArrayList<DisputeEvent>();
        events.add(new DisputeEvent.DisputeOpened(
                filing.jurisdiction(),
                filing.language(),
                filing.zone(),
                day,
                filing.notice(),
                filing.purposes(),
                Tokens.hash(key.token())));
        filing.order().forEach(fact -> events.add(new DisputeEvent.FactLearned(fact)));
        events.add(notice(filing.language(), "greeting", Map.of(), Addressees.CONSUMER, EntryKind.NOTICE));
        return events;
    }

    /// Another key for another device.
    public String returnLink(DisputeId id) {
        var token = Tokens.make(id);
        disputes.decide(id, _ -> List.of(new DisputeEvent.ReturnLinkMade(Tokens.hash(token))));
        return token;
    }

    /// Nothing more is taken in; what is there stays until it is erased.
    public void withdrawConsent(DisputeId id) {
        disputes.decide(
                id,
                dispute -> dispute.opening().consented()
                        ? List.of(
                                new DisputeEvent.ConsentWithdrawn(),
                                notice(dispute, "consent-withdrawn", Map.of(), EntryKind.EVENT))
                        : List.of());
    }

    /// Records the consumer's answer to a proposal; the same answer again changes nothing.
    public Dispute decide(
            DisputeId id,
            int number,
            DisputeEvent.Decision decision,
            @Nullable Money amount,
            List<String> options,
            String reason) {
        return disputes.decide(id, dispute -> {
            var decided = new DisputeEvent.ProposalDecided(number, Author.CONSUMER, decision, amount, options, reason);
            if (number < 1 || number > dispute.bargaining().proposals().size()) {
                throw Refusals.noSuchProposal(number);
            }
            if (dispute.handling().isClosed()) {
                throw Refusals.closed();
            }
            if (dispute.bargaining().decision(number).filter(decided::equals).isPresent()) {
                return List.of();
            }
            var name = "decided-" + decision.name().toLowerCase(Locale.ROOT);
            boolean told = dispute.rounds().respondent().isPresent();
            var words = Map.of("number", number, "told", told || decision == DisputeEvent.Decision.DECLINE);
            return List.of(
                    decided,
                    notice(
                            dispute.opening().language(),
                            name,
                            words,
                            told ? Addressees.BOTH : Addressees.CONSUMER,
                            EntryKind.EVENT));
        });
    }

    /// Asks for a person.
    public Dispute handOff(DisputeId id, String reason) {
        return handoffs.request(id, Author.CONSUMER, reason);
    }

    private DisputeEvent notice(Dispute dispute, String name, Map<String, ?> variables, EntryKind kind) {
        return notice(dispute.opening().language(), name, variables, Addressees.BOTH, kind);
    }

    private DisputeEvent notice(
            Language language, String name, Map<String, ?> variables, Addressees to, EntryKind kind) {
        return new DisputeEvent.NoticeGiven(kind, to, replies.notice(name, language, variables), 0, false, List.of());
    }
}
