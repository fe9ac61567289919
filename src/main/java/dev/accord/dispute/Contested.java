package dev.accord.dispute;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import org.jspecify.annotations.Nullable;

/// A fact that the seller tells otherwise.
///
/// @param value by their account; null where they only deny it
/// @param statement their words
/// @param commit the commit that holds those words
public record Contested(FactId fact, @Nullable FactValue value, String statement, long commit) {}
