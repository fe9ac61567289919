/// Words as vectors: texts that mean the same lie close together.
///
/// The models run in this process; what the shipped edition needs is prepared when the program is built.
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package dev.accord.embedding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
