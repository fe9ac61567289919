package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.Set;

/// The day on which somebody else signed is no delivery where the consumer says that nothing came.
final class NotDelivered {

    private static final FactId STATUS = new FactId("delivery_status");
    private static final FactId DATE = new FactId("delivery_date");
    private static final Set<String> NOTHING_CAME =
            Set.of("not-received", "signed-by-other", "lost", "not-shipped", "in-transit");

    private NotDelivered() {}

    static List<Found> without(List<Found> facts) {
        boolean nothingCame = facts.stream()
                .anyMatch(found -> found.fact().equals(STATUS)
                        && found.value() instanceof FactValue.Choice(var status)
                        && NOTHING_CAME.contains(status));
        return nothingCame
                ? facts.stream().filter(found -> !found.fact().equals(DATE)).toList()
                : facts;
    }
}
