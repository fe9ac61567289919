package dev.accord.intake.socket;

import dev.accord.shared.DisputeId;
import dev.accord.store.Views;
import org.springframework.stereotype.Component;

/// How far each side has read: kept beside the stream, never in it.
@Component
class Cursors {

    static final String VIEW = "cursors";

    private final Views views;

    Cursors(Views views) {
        this.views = views;
    }

    /// Remembers that a side has everything up to `seq`; never goes back.
    void keep(DisputeId id, Viewer viewer, long seq) {
        var who = switch (viewer) {
            case Viewer.Consumer _ -> "consumer";
            case Viewer.Mediator(var name) -> "staff/" + name;
        };
        views.put(new Views.Row(VIEW, id.value() + "/" + who, seq, "{}"));
    }
}
