package dev.accord.reply;

import java.util.List;

/// What the guard makes of a draft.
sealed interface Verdict {

    /// It may be said, in these words.
    ///
    /// @param opening the sentences before the first thing that must be said, each an entry of its own
    /// @param body what must be said, and any words in between
    record Passed(List<String> opening, String body) implements Verdict {
        public Passed {
            opening = List.copyOf(opening);
        }
    }

    /// It may not.
    record Failed(List<String> reasons) implements Verdict {
        public Failed {
            reasons = List.copyOf(reasons);
        }
    }
}
