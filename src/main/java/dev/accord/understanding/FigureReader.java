package dev.accord.understanding;

import java.util.List;

/// Finds one kind of figure.
@FunctionalInterface
interface FigureReader {

    List<Figure> in(Utterance words, Context context);
}
