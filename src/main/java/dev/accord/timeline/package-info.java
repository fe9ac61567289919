/// What each audience sees of a dispute, in numbers of its own, and the receipt for what it said.
@ApplicationModule(allowedDependencies = {"shared", "store", "edition", "dispute"})
@NullMarked
package dev.accord.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
