/// The events of a dispute's stream and their fold, handler included.
///
/// A [DisputeEvent] says in the past tense what was said or done; a [Dispute] is what all of them together mean;
/// [Disputes] reads and appends them. State is the fold of its events, nothing else is the truth. An event that a new
/// capability needs is added to the sealed type, and the compiler names every fold that must learn it.
@ApplicationModule(allowedDependencies = {"shared", "store", "edition", "entitlement", "settlement"})
@NullMarked
package dev.accord.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
