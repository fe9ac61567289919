package dev.accord.knowledge;

import dev.accord.edition.Edition;

/// Keeps the library of each edition that somebody reads.
public interface Libraries {

    /// The library of an edition; built where it is not yet there, beside those that are being searched. Whoever
    /// publishes an edition asks for its library first, so that no search waits.
    Library of(Edition edition);
}
