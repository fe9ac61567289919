package dev.accord.negotiation;

import dev.accord.dispute.Author;
import dev.accord.shared.Language;
import dev.accord.shared.Text;

/// What the two sides are called in a line of the system.
final class Sides {

    private Sides() {}

    static String named(Author side, Language language) {
        var name = switch (side) {
            case MERCHANT -> new Text("商家", "The seller");
            case CONSUMER -> new Text("消费者", "The consumer");
            case MEDIATOR -> new Text("调解员", "The mediator");
            case ASSISTANT, SYSTEM -> new Text("系统", "The system");
        };
        return name.in(language);
    }
}
