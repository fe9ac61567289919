/// The policy team's desk: try, search, draft, check, evaluate, publish.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "access",
            "privacy",
            "llm",
            "edition",
            "understanding",
            "knowledge",
            "entitlement",
            "settlement",
            "dispute",
            "intake"
        })
@NullMarked
package dev.accord.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
