/// The mediator's desk: queue, take, talk, hand back, close.
///
/// [Handoffs] puts a dispute into the queue: from that commit on the assistant is silent. [Desk] is what a mediator
/// does.
/// [CaseDrafts] lets a model draft summaries and messages, where there is one and the consumer agreed.
/// [Queue] is a view over the journal that holds ids, codes and times, nothing that a person said.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "access",
            "privacy",
            "llm",
            "edition",
            "settlement",
            "dispute",
            "timeline",
            "reply"
        })
@NullMarked
package dev.accord.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
