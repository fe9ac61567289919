/// The mediator's desk: queue, take, talk, hand back, close.
@ApplicationModule(allowedDependencies = {"shared", "store", "access", "edition", "dispute", "timeline"})
@NullMarked
package dev.accord.mediation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
