package dev.accord.intake.socket;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.accord.shared.DisputeId;
import dev.accord.timeline.Entry;
import java.util.List;
import java.util.Map;

/// A frame to a page.
sealed interface Outbound {

    /// What kind of frame it is.
    String type();

    /// The page is known.
    record Welcome(String type, String epoch) implements Outbound {
        Welcome(String epoch) {
            this("welcome", epoch);
        }
    }

    /// The receipt for what was sent, whole and in its fields.
    record Receipt(
            String type,
            DisputeId dispute,
            @JsonUnwrapped dev.accord.timeline.Receipt fields,
            dev.accord.timeline.Receipt receipt)
            implements Outbound {
        Receipt(DisputeId dispute, dev.accord.timeline.Receipt receipt) {
            this("receipt", dispute, receipt, receipt);
        }
    }

    /// What was sent is not taken in; nothing was appended.
    record Refused(String type, String clientMessageId, Map<String, Object> problem) implements Outbound {
        Refused(String clientMessageId, Map<String, Object> problem) {
            this("refused", clientMessageId, problem);
        }
    }

    /// Entries that follow `after`.
    record Entries(String type, DisputeId dispute, String epoch, long after, List<Entry> entries, long head)
            implements Outbound {
        Entries(DisputeId dispute, String epoch, long after, List<Entry> entries, long head) {
            this("entries", dispute, epoch, after, entries, head);
        }
    }

    /// The assistant is checking the rules.
    record Progress(String type, DisputeId dispute) implements Outbound {
        Progress(DisputeId dispute) {
            this("progress", dispute);
        }
    }

    /// Somebody on another side is writing.
    record Typing(String type, DisputeId dispute, String author) implements Outbound {
        Typing(DisputeId dispute, String author) {
            this("typing", dispute, author);
        }
    }

    /// The newest `seq` of each dispute that the page follows, in its audience's own numbers.
    record Heartbeat(String type, Map<String, Long> heads) implements Outbound {
        Heartbeat(Map<String, Long> heads) {
            this("heartbeat", heads);
        }
    }

    /// The journal is of another lineage than the page knows: reload.
    record Reset(String type, DisputeId dispute, String epoch) implements Outbound {
        Reset(DisputeId dispute, String epoch) {
            this("reset", dispute, epoch);
        }
    }

    /// The queue changed (staff).
    record QueueChanged(String type) implements Outbound {
        QueueChanged() {
            this("queue");
        }
    }
}
