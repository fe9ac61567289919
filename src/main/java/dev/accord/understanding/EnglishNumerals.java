package dev.accord.understanding;

import java.util.List;
import java.util.Optional;

/// Numbers in English words: `two`, `a couple of`, `thirty-eight`, `a hundred and nineteen`, `twelve hundred`.
final class EnglishNumerals {

    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String WORD = String.join("|", UNITS.reversed()) + "|"
            + String.join("|", TENS.subList(2, TENS.size())) + "|hundred|thousand";

    /// One word, or two where the second completes a ten.
    static final String SMALL =
            "(?:a couple of|an|a|(?:" + String.join("|", TENS.subList(2, TENS.size())) + ")(?:[ -](?:"
                    + String.join("|", UNITS.subList(1, 10)) + "))?|" + String.join("|", UNITS.reversed()) + ")";
    static final String ANY =
            "(?:(?:a|an) (?=hundred|thousand))?(?:" + WORD + ")(?:(?: and |[ -])(?:" + WORD + ")){0,7}";

    private EnglishNumerals() {}

    static Optional<Long> parse(String written) {
        if (written.equals("a couple of") || written.equals("twice")) {
            return Optional.of(2L);
        }
        if (written.equals("once") || written.equals("a") || written.equals("an")) {
            return Optional.of(1L);
        }
        return written.matches(ANY) ? Optional.of(sum(written.split("[ -]"))) : Optional.empty();
    }

    private static long sum(String[] words) {
        long total = 0;
        long section = 0;
        for (var word : words) {
            if (word.equals("hundred")) {
                section = Math.max(1, section) * 100;
            } else if (word.equals("thousand")) {
                total += Math.max(1, section) * 1_000;
                section = 0;
            } else if (TENS.contains(word)) {
                section += 10L * TENS.indexOf(word);
            } else {
                section += Math.max(0, UNITS.indexOf(word));
            }
        }
        return total + section;
    }
}
