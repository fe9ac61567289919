/// Assessment → [Proposal]: what is owed under each head, the lawful range, the options; each figure with its trace.
///
/// Each kind of remedy counts once, the highest of those that hold; different kinds add up. What is owed as of right is
/// the
/// floor; what could be claimed if everything still open were shown is the ceiling.
@ApplicationModule(allowedDependencies = {"shared", "edition", "entitlement"})
@NullMarked
package dev.accord.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
