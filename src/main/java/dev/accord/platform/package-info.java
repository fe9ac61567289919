/// The program around the product: command line, clock, health, metrics.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "access",
            "agreement",
            "edition",
            "understanding",
            "knowledge",
            "entitlement",
            "dispute",
            "timeline",
            "intake",
            "mediation",
            "negotiation",
            "policy",
            "policy :: importing"
        })
@NullMarked
package dev.accord.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
