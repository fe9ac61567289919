package dev.accord.understanding;

import dev.accord.edition.Edition;

/// Keeps the reader of each edition that somebody needs.
public interface Readers {

    Reader of(Edition edition);
}
