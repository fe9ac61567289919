/// The library that finds articles in force on a day, and says why they matched.
@ApplicationModule(allowedDependencies = {"shared", "access", "embedding", "edition"})
@NullMarked
package dev.accord.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
