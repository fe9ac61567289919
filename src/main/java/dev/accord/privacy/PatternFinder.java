package dev.accord.privacy;

import dev.accord.shared.Span;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what a pattern matches (its group `it`, where it has one) and a check confirms.
record PatternFinder(String kind, Pattern pattern, Predicate<String> check) implements Finder {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

    static Finder of(String kind, String pattern) {
        return of(kind, pattern, found -> true);
    }

    static Finder of(String kind, String pattern, Predicate<String> check) {
        return new PatternFinder(kind, Pattern.compile(pattern, FLAGS), check);
    }

    @Override
    public Stream<Finding> in(String text) {
        return pattern.matcher(text)
                .results()
                .map(this::span)
                .filter(span -> check.test(text.substring(span.start(), span.end())))
                .map(span -> new Finding(span, kind));
    }

    private Span span(MatchResult match) {
        return pattern.namedGroups().containsKey("it")
                ? new Span(match.start("it"), match.end("it"))
                : new Span(match.start(), match.end());
    }
}
