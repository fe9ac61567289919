/// The consumer's door: conversation API, socket, and the [Turn] that knows the order.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "access",
            "privacy",
            "edition",
            "understanding",
            "knowledge",
            "entitlement",
            "settlement",
            "dispute",
            "timeline",
            "dialogue",
            "reply",
            "mediation"
        })
@NullMarked
package dev.accord.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
