package dev.accord.reply;

import java.util.List;

/// What the guard makes of a draft.
sealed interface Verdict {

    /// It may be said, in these words.
    record Passed(String text) implements Verdict {}

    /// It may not.
    record Failed(List<String> reasons) implements Verdict {
        public Failed {
            reasons = List.copyOf(reasons);
        }
    }
}
