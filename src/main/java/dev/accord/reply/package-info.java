/// Move → reply: the wording, from `prompts/`.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "edition",
            "knowledge",
            "entitlement",
            "settlement",
            "dispute",
            "timeline",
            "dialogue",
            "llm",
            "privacy"
        })
@NullMarked
package dev.accord.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
