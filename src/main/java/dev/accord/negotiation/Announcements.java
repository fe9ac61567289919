package dev.accord.negotiation;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.EntryKind;
import dev.accord.reply.Replies;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lines of the system that say what was done, each side's in its own language.
public final class Announcements {

    private final Replies replies;

    public Announcements(Replies replies) {
        this.replies = replies;
    }

    /// To both sides; to the seller only once they were told of the dispute.
    public List<DisputeEvent> toBoth(Dispute dispute, String wording, Function<Language, Map<String, ?>> variables) {
        var lines = new ArrayList<DisputeEvent>();
        lines.add(to(Author.CONSUMER, dispute, wording, variables));
        if (dispute.rounds().respondent().isPresent()) {
            lines.add(to(Author.MERCHANT, dispute, wording, variables));
        }
        return lines;
    }

    /// To one side.
    public DisputeEvent to(Author side, Dispute dispute, String wording, Function<Language, Map<String, ?>> variables) {
        var language = language(side, dispute);
        var words = replies.notice(wording, language, variables.apply(language));
        var addressees = side == Author.MERCHANT ? Addressees.MERCHANT : Addressees.CONSUMER;
        return new DisputeEvent.NoticeGiven(EntryKind.EVENT, addressees, words, 0, false, List.of());
    }

    /// To colleagues only, where nothing may be said to the sides.
    public DisputeEvent toStaff(Dispute dispute, String wording, Function<Language, Map<String, ?>> variables) {
        var language = language(Author.CONSUMER, dispute);
        var words = replies.notice(wording, language, variables.apply(language));
        return new DisputeEvent.NoticeGiven(EntryKind.EVENT, Addressees.NOTE, words, 0, false, List.of());
    }

    private static Language language(Author side, Dispute dispute) {
        var consumers = dispute.opening().language();
        return side == Author.MERCHANT
                ? dispute.rounds().respondent().map(one -> one.language()).orElse(consumers)
                : consumers;
    }
}
