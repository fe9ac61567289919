/// The consumer's door: conversation API, socket, and the [Turn] that knows the order.
///
/// [Intake] takes words in: what it acknowledges is on disk. [Turns] sees to it that every message gets its turn, one
/// at a
/// time for a dispute. [Turn] is the straight line from words to reply; read it first.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "access",
            "privacy",
            "llm",
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
