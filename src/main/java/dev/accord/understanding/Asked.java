package dev.accord.understanding;

import dev.accord.edition.Guidance;
import java.util.List;
import java.util.stream.Stream;

/// What a message asks that the edition has an answer to.
///
/// @param sure what it asks; none where that is not sure
/// @param likely what it may be asking, the likeliest first; none where it may as well ask anything else
public record Asked(List<Guidance> sure, List<Guidance> likely) {

    public static final Asked NOTHING = new Asked(List.of(), List.of());

    /// What one message asks and then another.
    public Asked and(Asked next) {
        return new Asked(
                Stream.concat(next.sure.stream(), sure.stream()).distinct().toList(),
                Stream.concat(next.likely.stream(), likely.stream()).distinct().toList());
    }

    public Asked {
        sure = List.copyOf(sure);
        likely = List.copyOf(likely);
    }
}
