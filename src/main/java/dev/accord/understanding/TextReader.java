package dev.accord.understanding;

import dev.accord.understanding.Reading.Found;
import java.util.List;

/// Finds facts that are words.
@FunctionalInterface
interface TextReader {

    List<Found> in(Utterance words);
}
