/// Facts × edition → [Assessment]: every rule holds, fails, or is undecided because named facts are missing.
///
/// Conditions and amounts are CEL, which always ends and can say *unknown*. A fact nobody has told is unknown to it, so
/// that
/// the answer is true, false, or exactly the facts that are missing. Presumptions of the vocabulary stand in for what
/// nobody
/// has told and are named in the finding. The law of the day that counts is applied: a rule outside its validity, or
/// one of
/// whose articles is not verified on that day, is left out.
@ApplicationModule(allowedDependencies = {"shared", "edition"})
@NullMarked
package dev.accord.entitlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
