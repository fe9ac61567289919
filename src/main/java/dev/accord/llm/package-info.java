/// The only door to a language model.
@ApplicationModule(allowedDependencies = {"shared", "privacy"})
@NullMarked
package dev.accord.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
