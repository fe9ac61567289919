package dev.accord.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What must stand in a text for a regular expression to match at all: one of some short runs of characters. Thousands
/// of cues are looked for in every message, and most can be ruled out by this at a glance.
///
/// Reads the constructs that cues use; whatever it does not know needs nothing, so that a match is never missed.
final class Needed {

    private static final int MOST = 24;
    private static final String QUANTIFIERS = "?*+{";

    private final String pattern;
    private int at;

    private Needed(String pattern) {
        this.pattern = pattern;
    }

    /// Empty where anything may match.
    static Optional<Set<String>> by(String pattern) {
        var needed = new Needed(pattern);
        var runs = needed.alternatives();
        return needed.at == pattern.length() ? runs : Optional.empty();
    }

    private Optional<Set<String>> alternatives() {
        var all = new TreeSet<String>();
        boolean open = false;
        do {
            var one = sequence();
            open |= one.isEmpty();
            one.ifPresent(all::addAll);
        } while (takes('|'));
        return open || all.size() > MOST ? Optional.empty() : Optional.of(all);
    }

    /// Of everything that must stand in a row, what stands in the fewest texts.
    private Optional<Set<String>> sequence() {
        var parts = new ArrayList<Set<String>>();
        var run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            var literal = literal();
            if (literal.isPresent()) {
                literal.filter(_ -> !isOptional()).ifPresent(run::append);
            } else {
                end(run, parts);
                atom().filter(_ -> !isOptional()).ifPresent(parts::add);
            }
            if (quantifier()) {
                end(run, parts);
            }
        }
        end(run, parts);
        return parts.stream().min((one, other) -> Double.compare(likelihood(one), likelihood(other)));
    }

    private static void end(StringBuilder run, List<Set<String>> parts) {
        for (int start = 0; start < run.length(); start++) {
            parts.add(Set.of(run.substring(start, Math.min(run.length(), start + TextGrams.LONGEST))));
        }
        run.setLength(0);
    }

    /// A single character that stands for itself.
    private Optional<Character> literal() {
        char c = pattern.charAt(at);
        if (c == '\\') {
            char escaped = pattern.charAt(at + 1);
            if (Character.isLetterOrDigit(escaped)) {
                return Optional.empty();
            }
            at += 2;
            return Optional.of(escaped);
        }
        if (".[](){}*+?^$|".indexOf(c) >= 0) {
            return Optional.empty();
        }
        at++;
        return Optional.of(c);
    }

    private Optional<Set<String>> atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> characters();
            case '\\' -> escape();
            default -> Optional.empty();
        };
    }

    private Optional<Set<String>> group() {
        boolean looksAround = false;
        if (takes('?')) {
            looksAround = at < pattern.length() && pattern.charAt(at) != ':';
            boolean looksBack =
                    at + 1 < pattern.length() && pattern.charAt(at) == '<' && "=!".indexOf(pattern.charAt(at + 1)) >= 0;
            at += looksBack ? 2 : 1;
        }
        var inner = alternatives();
        takes(')');
        return looksAround ? Optional.empty() : inner;
    }

    private Optional<Set<String>> characters() {
        boolean denied = takes('^');
        boolean known = !denied;
        var all = new TreeSet<String>();
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            char c = pattern.charAt(at++);
            if (c == '\\' || c == '[' || c == '-' || c == '&') {
                known = false;
                at += c == '\\' ? 1 : 0;
            }
            all.add(String.valueOf(c));
        }
        at++;
        return known && all.size() <= MOST ? Optional.of(all) : Optional.empty();
    }

    /// `\b`, `\s`, `\p{…}`: nothing that could be looked for.
    private Optional<Set<String>> escape() {
        char c = pattern.charAt(at++);
        if ((c == 'p' || c == 'P') && takes('{')) {
            at = pattern.indexOf('}', at) + 1;
        }
        return Optional.empty();
    }

    private boolean isOptional() {
        if (at >= pattern.length() || QUANTIFIERS.indexOf(pattern.charAt(at)) < 0) {
            return false;
        }
        return pattern.charAt(at) != '+' && !pattern.startsWith("{1", at) && !pattern.startsWith("{2", at);
    }

    /// Goes past a quantifier, if there is one.
    private boolean quantifier() {
        if (at >= pattern.length() || QUANTIFIERS.indexOf(pattern.charAt(at)) < 0) {
            return false;
        }
        at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
        boolean isLazy = at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0;
        at += isLazy ? 1 : 0;
        return true;
    }

    private boolean takes(char c) {
        boolean isThere = at < pattern.length() && pattern.charAt(at) == c;
        at += isThere ? 1 : 0;
        return isThere;
    }

    /// How likely a text holds one of the runs: a Han character says as much as three letters.
    private static double likelihood(Set<String> runs) {
        return runs.stream()
                .mapToDouble(run -> Math.pow(Plain.isHan(run.charAt(0)) ? 0.02 : 0.35, run.length()))
                .sum();
    }
}
