/// Words every module uses: money, languages, jurisdictions, ids.
///
/// Values only; nothing here knows a dispute.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.accord.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
