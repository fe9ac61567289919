package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which choices of a fact an answer names by their labels.
record Labels(Utterance words) {

    /// Of labels one after another each is meant; in other words of a short answer those that are not denied, the
    /// longest
    /// label first.
    List<Fact.Choice> of(Fact fact, boolean isShort) {
        if (isListOf(fact)) {
            return fact.choices().stream()
                    .filter(choice -> parts().anyMatch(part -> labels(choice).anyMatch(part::equals)))
                    .toList();
        }
        return !isShort
                ? List.of()
                : fact.choices().stream()
                        .filter(choice -> longest(choice) > 0)
                        .sorted(Comparator.comparingInt(this::longest).reversed())
                        .toList();
    }

    private boolean isListOf(Fact fact) {
        return !fact.choices().isEmpty()
                && parts().allMatch(part -> fact.choices().stream()
                        .anyMatch(choice -> labels(choice).anyMatch(part::equals)));
    }

    private Stream<String> parts() {
        return Stream.of(words.plain().split("[、,，;；]")).map(String::strip);
    }

    private static Stream<String> labels(Fact.Choice choice) {
        return Stream.of(choice.label().in(Language.ZH), choice.label().in(Language.EN), choice.value())
                .map(Plain::of);
    }

    /// How much of the answer names the choice, 0 where nothing does.
    private int longest(Fact.Choice choice) {
        return labels(choice)
                .filter(this::isNamed)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private boolean isNamed(String label) {
        boolean isLatin = label.codePoints().noneMatch(Plain::isHan);
        var pattern =
                isLatin ? "(?<![a-z])" + Pattern.quote(label) + "(?![a-z])" : "(?<!不|没|没有)" + Pattern.quote(label);
        return Pattern.compile(pattern)
                .matcher(words.plain())
                .results()
                .anyMatch(match -> !isLatin || !Negation.of(words.plain(), new Span(match.start(), match.end())));
    }
}
