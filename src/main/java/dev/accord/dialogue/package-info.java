/// State → [Move]: what the assistant does next.
///
/// A [Situation] is everything a turn has found out. [Dialogue] goes through a list of small named steps, in order; the
/// first that applies makes the moves. A new pattern is one more step in the list. [NextQuestion] picks the fact whose
/// answer decides the most at stake. [Relevance] keeps questions, rules and quotes to the kind of dispute; [Asides]
/// answers what is asked beside it. What cannot be answered twice running is for a person.
@ApplicationModule(
        allowedDependencies = {"shared", "edition", "understanding", "knowledge", "entitlement", "settlement", "dispute"
        })
@NullMarked
package dev.accord.dialogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
