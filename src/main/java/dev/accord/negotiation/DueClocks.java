package dev.accord.negotiation;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.store.Views;
import java.time.Instant;
import java.util.List;

/// When something is next to be done in each dispute: a view that follows the journal.
public final class DueClocks implements AutoCloseable {

    public static final String VIEW = "agenda";
    private static final String NOTHING = "\"\"";

    private final Disputes disputes;
    private final Views views;
    private final AutoCloseable listening;

    public DueClocks(Disputes disputes, Views views) {
        this.disputes = disputes;
        this.views = views;
        this.listening = disputes.listen(this::follow);
    }

    /// The disputes in which something is due, in no order.
    public List<DisputeId> due(Instant now) {
        return views.all(VIEW).stream()
                .filter(row -> !row.fields().equals(NOTHING))
                .filter(row -> !instant(row.fields()).isAfter(now))
                .map(row -> new DisputeId(row.key()))
                .toList();
    }

    /// Brings the row of a dispute up to date; in an erased one nothing is due. The rows can all be made anew this way.
    public void follow(DisputeId id) {
        views.put(disputes.find(id)
                .map(dispute -> new Views.Row(VIEW, id.value(), dispute.version(), fields(dispute)))
                .orElseGet(() -> new Views.Row(VIEW, id.value(), Long.MAX_VALUE, NOTHING)));
    }

    /// The row of a dispute does not reflect this version yet.
    public boolean isBehind(DisputeId id, long version) {
        return views.get(VIEW, id.value())
                .filter(row -> row.version() >= version)
                .isEmpty();
    }

    @Override
    public void close() throws Exception {
        listening.close();
    }

    /// A JSON string: the instant, or nothing.
    private static String fields(Dispute dispute) {
        return dispute.due().map(due -> "\"" + due + "\"").orElse(NOTHING);
    }

    private static Instant instant(String fields) {
        return Instant.parse(fields.substring(1, fields.length() - 1));
    }
}
