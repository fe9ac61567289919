package dev.accord.reply;

import dev.accord.dialogue.Situation;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.FactValue;
import dev.accord.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What was noted, read back in one language.
record ReadBack(Phrases phrases, Language language, Situation situation) {

    /// In the vocabulary's order, without what goes without saying.
    String of(List<LearnedFact> facts) {
        var order = List.copyOf(situation.edition().facts().keySet());
        var said = facts.stream().filter(this::isWorthSaying).toList();
        return (said.isEmpty() ? facts : said)
                .stream()
                        .sorted(Comparator.comparingInt(learned -> order.indexOf(learned.fact())))
                        .map(this::of)
                        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private boolean isWorthSaying(LearnedFact learned) {
        return situation.edition().fact(learned.fact()).stream()
                .flatMap(fact -> fact.unsaidWith().stream())
                .noneMatch(situation.file().facts()::containsKey);
    }

    private String of(LearnedFact learned) {
        var title = phrases.fact(learned.fact());
        var gap = language == Language.ZH ? "：" : ": ";
        return learned.value().equals(new FactValue.Flag(true))
                ? title
                : title + gap + phrases.value(learned.fact(), learned.value());
    }
}
