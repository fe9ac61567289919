package dev.accord.agreement;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Following;
import dev.accord.merchant.Merchants;
import dev.accord.outbox.Outbox;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.Views;
import java.time.Instant;

/// Puts what a signed agreement asks of the merchant into the outbox. The agreement is on disk before, and each message
/// has an id of its own, so that a stop in between loses nothing and sends nothing twice: after a start, whatever the
/// view has not seen is gone through again.
public final class Instructions implements AutoCloseable {

    public static final String VIEW = "instructions";

    private final Disputes disputes;
    private final Merchants merchants;
    private final Outbox outbox;
    private final Views views;
    private final Following following;

    Instructions(Disputes disputes, Merchants merchants, Outbox outbox, Views views) {
        this.disputes = disputes;
        this.merchants = merchants;
        this.outbox = outbox;
        this.views = views;
        this.following = new Following(disputes, views, VIEW, this::follow);
    }

    /// Goes through what came while nobody listened.
    void catchUp(Journal journal) {
        following.catchUp(journal);
    }

    /// Puts there what a dispute asks for, and notes that it has.
    void follow(DisputeId id) {
        disputes.find(id).ifPresent(dispute -> {
            if (dispute.performance().signature().isPresent() && !isSent(id)) {
                merchants.accountOf(dispute).ifPresent(account -> send(dispute, account));
            }
            boolean sent = dispute.performance().signature().isPresent();
            views.put(new Views.Row(VIEW, id.value(), dispute.version(), Boolean.toString(sent)));
        });
    }

    @Override
    public void close() throws Exception {
        following.close();
    }

    private boolean isSent(DisputeId id) {
        return views.get(VIEW, id.value())
                .filter(row -> row.fields().equals("true"))
                .isPresent();
    }

    private void send(Dispute dispute, String account) {
        var terms = Drafts.of(dispute).orElseThrow();
        var owner = Disputes.stream(dispute.id());
        terms.promises().stream()
                .map(promise -> JsonInstruction.of(terms, promise, account, owner, signedAt(dispute)))
                .forEach(outbox::put);
    }

    private static Instant signedAt(Dispute dispute) {
        return Drafts.instantOf(dispute, dispute.performance().signature().orElseThrow());
    }
}
