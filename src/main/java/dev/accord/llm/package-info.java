/// The only door to a language model. Off unless an endpoint is configured; everything works without it.
///
/// [LanguageModel] answers an [Ask] or says why it does not, and never throws: to a turn a model's fault is silence. An
/// ask carries masked words only; the words of `prompts/model` are the only instructions. A [Consultation] is what one
/// turn may spend, in time and tokens, and keeps a record of each [ModelCall]. Behind the port [ResilientModel]
/// retries,
/// breaks the circuit and counts; an [Endpoint] makes the call.
@ApplicationModule(allowedDependencies = {"shared", "privacy"})
@NullMarked
package dev.accord.llm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
