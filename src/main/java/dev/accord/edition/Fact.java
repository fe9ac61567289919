package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A word of the fact vocabulary: what can be known about a case, how to ask for it and how to recognise it.
///
/// @param presumed taken for granted until something else is said, and stated as an assumption; null where nothing is
/// presumed
/// @param assumption what is taken for granted, in words
/// @param asking when the question makes sense
/// @param ofKind heard only in the kinds of dispute that list it
/// @param unsaidWith goes without saying where one of these is known: not read back to the consumer
public record Fact(
        FactId id,
        Type type,
        Text title,
        Text question,
        Text why,
        List<Choice> choices,
        @Nullable FactValue presumed,
        Text assumption,
        List<Cue> cues,
        Asking asking,
        List<FactId> unsaidWith,
        boolean ofKind) {

    public Fact {
        choices = List.copyOf(choices);
        cues = List.copyOf(cues);
        unsaidWith = List.copyOf(unsaidWith);
    }

    /// What kind of value it takes.
    public enum Type {
        DATE,
        MONEY,
        TEXT,
        BOOL,
        CHOICE,
        CHOICES,
        COUNT,
        DAYS
    }

    /// When the question makes sense.
    ///
    /// @param told people tell this by themselves: asked only where it leads the kind of dispute
    /// @param after once one of these is known, and not denied; empty: at any time
    /// @param unless not once one of these is known, and not denied
    /// @param notFor kinds of goods of which it is never asked
    public record Asking(boolean told, List<FactId> after, List<FactId> unless, List<String> notFor) {
        public Asking {
            after = List.copyOf(after);
            unless = List.copyOf(unless);
            notFor = List.copyOf(notFor);
        }
    }

    /// One value of a choice with its label.
    public record Choice(String value, Text label) {}

    /// Regular expressions by language that speak for a value (`bool`, `choice`) or for the role of a figure near them
    /// (`value` null).
    public record Cue(@Nullable String value, List<String> zh, List<String> en) {
        public Cue {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }
    }
}
