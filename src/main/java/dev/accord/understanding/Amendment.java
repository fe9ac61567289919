package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import java.util.Optional;

/// What a message takes back or renames, beside the values it corrects.
///
/// @param leftOut a fact that is to count no more
/// @param kind what kind of dispute it is after all
public record Amendment(Optional<FactId> leftOut, Optional<CategoryId> kind) {

    public static final Amendment NONE = new Amendment(Optional.empty(), Optional.empty());
}
