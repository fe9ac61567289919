package dev.accord.privacy;

import dev.accord.shared.Span;
import java.util.stream.Stream;

/// Finds one kind of stretch in a text.
@FunctionalInterface
interface Finder {

    Stream<Finding> in(String text);

    /// A stretch and what it is; the kind [#KEPT] is no personal data and shields its stretch from the finders after
    /// it.
    record Finding(Span span, String kind) {}

    String KEPT = "kept";
}
