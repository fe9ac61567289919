/// Documents that a side hands in, kept byte for byte.
///
/// [Exhibits] takes them in and gives them out. What a document is, its content says ([FileType]); its name is made
/// safe to show and to save ([FileName]). The bytes stand in a stream of their own, sealed under the dispute's key,
/// so that they are erased with it and the dispute's own stream stays small; the event in the dispute's stream
/// names the file, its size and its SHA-256.
///
/// Consumer and seller hand in by the same rules. What one side handed in, the mediator sees at once; the seller sees
/// the consumer's from the day they are told of the dispute. A picture of the consumer's counts as evidence told
/// ([ToldByFile]).
@ApplicationModule(allowedDependencies = {"shared", "store", "access", "edition", "dispute", "negotiation"})
@NullMarked
package dev.accord.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
