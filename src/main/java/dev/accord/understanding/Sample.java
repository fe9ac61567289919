package dev.accord.understanding;

import java.util.Set;

/// A text as the voters see it.
///
/// @param text in plain form, digits made equal
/// @param marks what the fact reader noticed in it
/// @param vector its place among texts that mean something like it
record Sample(String text, Set<String> marks, float[] vector) {

    static Sample of(Utterance words, Set<String> marks, float[] vector) {
        return new Sample(words.plain().replaceAll("[0-9]", "0"), Set.copyOf(marks), vector);
    }
}
