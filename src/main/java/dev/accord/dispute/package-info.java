/// The events of a dispute's stream and their fold, handler included.
@ApplicationModule(allowedDependencies = {"shared", "store", "edition", "entitlement", "settlement"})
@NullMarked
package dev.accord.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
