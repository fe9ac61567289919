/// State → [Move]: what the assistant does next.
///
/// A closed set: ask, explain, propose, hand over, refer, refuse, close.
@ApplicationModule(
        allowedDependencies = {"shared", "edition", "understanding", "knowledge", "entitlement", "settlement", "dispute"
        })
@NullMarked
package dev.accord.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
