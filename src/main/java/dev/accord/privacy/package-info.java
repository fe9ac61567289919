/// Raw words stop here: only the [Redactor] can make a [MaskedText].
///
/// Models, index and logs see masked text; the verbatim quote is cut from the original by span.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.accord.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
