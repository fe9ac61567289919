/// The mediator's desk: queue, take, talk, hand back, close.
///
/// [Handoffs] puts a dispute into the queue: from that commit on the assistant is silent. [Desk] is what a mediator
/// does.
/// [Queue] is a view over the journal that holds ids, codes and times, nothing that a person said.
@ApplicationModule(
        allowedDependencies = {"shared", "store", "access", "edition", "settlement", "dispute", "timeline", "reply"})
@NullMarked
package dev.accord.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
