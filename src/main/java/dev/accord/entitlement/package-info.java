/// Facts × edition → [Assessment]: every rule holds, fails, or is undecided because named facts are missing.
@ApplicationModule(allowedDependencies = {"shared", "edition"})
@NullMarked
package dev.accord.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
