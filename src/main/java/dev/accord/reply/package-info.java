/// Move → reply: the wording, from `prompts/`.
///
/// [Wordings] holds every plain wording as a versioned template, checked at start. [Replies] words a list of moves and
/// answers the events that say them. A reply adds no law and no figure of its own: all of it stands in the move.
/// [ModelWording] lets a model lead in to it more warmly, sentence by sentence, behind the [Guard] of its language.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "understanding",
            "privacy",
            "llm",
            "edition",
            "knowledge",
            "entitlement",
            "settlement",
            "dispute",
            "timeline",
            "understanding",
            "dialogue"
        })
@NullMarked
package dev.accord.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
