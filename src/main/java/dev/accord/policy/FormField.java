package dev.accord.policy;

import java.util.List;

/// A part of a file that can be filled in without touching the rest of it.
///
/// @param group the thing it belongs to: the id of a rule, the number of an article
/// @param name such as `title.zh` or `remedies.1.amount`
/// @param start where its value begins in the file, in UTF-16 units
/// @param end where its value ends
/// @param values the items of a list; one value where it is none
public record FormField(String group, String name, Kind kind, int start, int end, List<String> values) {

    public FormField {
        values = List.copyOf(values);
    }

    /// How its value is written back.
    public enum Kind {
        /// As a YAML scalar.
        SCALAR,
        /// As a YAML list of scalars.
        LIST,
        /// As it is, on one line.
        LINE
    }
}
