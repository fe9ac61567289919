package dev.accord.timeline;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.Citation;
import dev.accord.edition.FactId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry as its reader sees it (pinned).
///
/// @param seq the reader's own number
/// @param kind `message | question | explanation | proposal | notice | event`
/// @param replyTo the reader's `seq` of the message it answers
/// @param closes the reader's `seq` of every message that this, the last entry of a turn, answers
/// @param to staff only: for whom it was said
/// @param suggests questions of which the consumer may have meant one, to be asked at one press
public record Entry(
        long seq,
        Instant at,
        Author author,
        String kind,
        String text,
        @Nullable Long replyTo,
        boolean last,
        List<Long> closes,
        List<Citation> citations,
        List<FactId> asks,
        @Nullable ProposalCard proposal,
        @Nullable String clientMessageId,
        @Nullable Addressees to,
        List<String> suggests) {

    public Entry {
        closes = List.copyOf(closes);
        citations = List.copyOf(citations);
        asks = List.copyOf(asks);
        suggests = List.copyOf(suggests);
    }
}
