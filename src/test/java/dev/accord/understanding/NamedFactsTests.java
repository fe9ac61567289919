package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Language;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamedFactsTests {

    private static final Edition EDITION = ShippedEdition.get();
    private static final NamedFacts NAMED = new NamedFacts(EDITION);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFactCanBeCorrectedByItsName(Language language) {
        var failed = EDITION.facts().values().stream()
                .flatMap(fact -> values(fact, language)
                        .filter(value -> !reads(fact, value, language))
                        .map(value -> fact.id() + ": " + amendment(fact, value, language)))
                .toList();
        assertThat(failed).isEmpty();
    }

    @Test
    void whatIsCalledByItsNameIsQuotedWordForWord() {
        var words = "更正：价款：3,299元";
        var found = amended(words, Language.ZH).getFirst();
        assertThat(words.substring(found.span().start(), found.span().end())).contains("3,299");
        assertThat(found.confidence()).isEqualTo(NamedFacts.NAMED);
    }

    @Test
    void aNameWithoutAValueTellsNothing() {
        assertThat(amended("更正：价款：不知道", Language.ZH)).isEmpty();
        assertThat(amended("更正：天气：3元", Language.ZH)).isEmpty();
    }

    private static boolean reads(Fact fact, String value, Language language) {
        return amended(amendment(fact, value, language), language).stream()
                .anyMatch(found -> found.fact().equals(fact.id()) && isMeant(found.value(), fact, value, language));
    }

    private static boolean isMeant(FactValue found, Fact fact, String value, Language language) {
        return switch (fact.type()) {
            case BOOL ->
                found.equals(new FactValue.Flag(value.equals(yes(language))
                        || fact.choices().stream()
                                .anyMatch(choice -> choice.value().equals("true")
                                        && choice.label().in(language).equals(value))));
            case CHOICE ->
                fact.choices().stream()
                        .filter(choice -> choice.label().in(language).equals(value))
                        .map(choice -> new FactValue.Choice(choice.value()))
                        .anyMatch(found::equals);
            case CHOICES ->
                found instanceof FactValue.Choices(List<String> chosen) && chosen.size() == value.split("、|, ").length;
            case MONEY, DATE, COUNT, DAYS, TEXT ->
                value.contains(found.asText()) || found.asText().contains(value);
        };
    }

    private static Stream<String> values(Fact fact, Language language) {
        var labels = fact.choices().stream().map(choice -> choice.label().in(language));
        return switch (fact.type()) {
            case DATE -> Stream.of("2026-11-03");
            case MONEY -> Stream.of("49.90 CNY", "1249.00 CNY");
            case TEXT -> Stream.of(language == Language.ZH ? "格子大衣3件A1234" : "a1234-blue coat");
            case BOOL -> Stream.concat(labels, Stream.of(yes(language), language == Language.ZH ? "否" : "No"));
            case CHOICE -> labels;
            case CHOICES ->
                Stream.of(labels.filter(label -> !label.equals("没有") && !label.equals("none"))
                        .limit(7)
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
            case COUNT, DAYS -> Stream.of("3", "12");
        };
    }

    private static String yes(Language language) {
        return language == Language.ZH ? "是" : "Yes";
    }

    private static String amendment(Fact fact, String value, Language language) {
        return (language == Language.ZH ? "更正：%s：%s" : "Correction: %s: %s")
                .formatted(fact.title().in(language), value);
    }

    private static List<Found> amended(String words, Language language) {
        return NAMED.amended(
                        Utterance.of(words, language),
                        Moments.in(
                                language == Language.ZH
                                        ? dev.accord.shared.Jurisdiction.CN
                                        : dev.accord.shared.Jurisdiction.US))
                .orElse(List.of());
    }
}
