package dev.accord.intake.socket;

import dev.accord.dispute.Audience;
import dev.accord.shared.DisputeId;

/// Who looks through a line.
sealed interface Viewer {

    /// A consumer with the key to one dispute.
    record Consumer(DisputeId dispute) implements Viewer {}

    /// A member of staff at the desk.
    record Mediator(String name) implements Viewer {}

    default boolean maySee(DisputeId id) {
        return switch (this) {
            case Consumer(var own) -> own.equals(id);
            case Mediator _ -> true;
        };
    }

    default Audience audience() {
        return switch (this) {
            case Consumer _ -> Audience.CONSUMER;
            case Mediator _ -> Audience.STAFF;
        };
    }

    /// Under which author others see that somebody writes here.
    default String author() {
        return switch (this) {
            case Consumer _ -> "CONSUMER";
            case Mediator _ -> "MEDIATOR";
        };
    }
}
