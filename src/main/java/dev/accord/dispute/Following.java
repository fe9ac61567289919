package dev.accord.dispute;

import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.Views;
import java.util.function.Consumer;

/// Whoever does something about disputes after they are on disk, and keeps a view with a row for each that says how far
/// it has come. What is done must bear being done again: a stop comes between the deed and its row.
public final class Following implements AutoCloseable {

    private final String view;
    private final Views views;
    private final Consumer<DisputeId> deed;
    private final AutoCloseable listening;

    /// Begins to listen.
    ///
    /// @param view names the rows; the deed brings the row of its dispute up to date
    public Following(Disputes disputes, Views views, String view, Consumer<DisputeId> deed) {
        this.view = view;
        this.views = views;
        this.deed = deed;
        this.listening = disputes.listen(deed);
    }

    /// Goes through what came while nobody listened.
    public void catchUp(Journal journal) {
        journal.heads(Disputes.KIND).forEach((stream, version) -> {
            boolean isSeen = views.get(view, stream.name())
                    .filter(row -> row.version() >= version)
                    .isPresent();
            if (!isSeen) {
                deed.accept(new DisputeId(stream.name()));
            }
        });
    }

    @Override
    public void close() throws Exception {
        listening.close();
    }
}
