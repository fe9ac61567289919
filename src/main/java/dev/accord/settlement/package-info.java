/// Assessment → [Proposal]: what is owed under each head, the lawful range, the options; each figure with its trace.
@ApplicationModule(allowedDependencies = {"shared", "edition", "entitlement"})
@NullMarked
package dev.accord.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
