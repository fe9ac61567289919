/// Masked words become a [Reading]: category with confidence, facts with spans, signals and intents.
///
/// Deterministic and pure: the same words, context and edition give the same reading.
@ApplicationModule(allowedDependencies = {"shared", "privacy", "llm", "embedding", "edition"})
@NullMarked
package dev.accord.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
