/// What each audience sees of a dispute, in numbers of its own, and the receipt for what it said.
///
/// Speaking is appending to the dispute's stream; a [Timeline] is what one audience may read of it, numbered 1, 2, 3 …
/// without gaps, so that a private note leaves no trace in another's numbers. [Receipts] prove what was taken in.
/// [Feed] tells whoever watches that there may be more: a hint, the stream is the truth.
@ApplicationModule(allowedDependencies = {"shared", "store", "edition", "entitlement", "settlement", "dispute"})
@NullMarked
package dev.accord.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
