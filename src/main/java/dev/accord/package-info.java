/// Accord takes in consumers' disputes by talking.
///
/// The packages stand in the order in which a message meets them; see `dev.accord.intake.Turn` for the straight line.
@NullMarked
package dev.accord;

import org.jspecify.annotations.NullMarked;
