/// The knowledge base as values: taxonomy, fact vocabulary, rules, articles; and the facts of a case.
///
/// An [Edition] is immutable and named by the hash of its content.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.accord.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
