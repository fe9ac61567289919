package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(found.confidence()).isEqualTo(NamedFacts.CORRECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "更正：价款：不知道",
                "更正：天气：3元",
                "更正：刚才说错了，时间是：12月3日买的",
                "Correction: I paid at 10:30 on 3 May 2026 and it never arrived",
                "更正：价款：3元\n另外我不想活了"
            })
    void whatNamesNoFactOrGivesNoValueIsReadLikeAnyOtherMessage(String words) {
        assertThat(correction(words, Language.ZH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"更正：商品：划掉, goods", "Correction: price paid: leave out, price"})
    void aFactIsLeftOutByItsName(String words, String fact) {
        var corrected = correction(words, Language.ZH).orElseThrow();
        assertThat(corrected.facts()).isEmpty();
        assertThat(corrected.amendment().leftOut()).contains(new FactId(fact));
    }

    @ParameterizedTest
    @CsvSource({"更正：纠纷类型：质量问题, defective", "Correction: kind of dispute: Not delivered, not-delivered"})
    void theKindOfDisputeIsCorrectedByItsName(String words, String kind) {
        assertThat(correction(words, Language.ZH).orElseThrow().amendment().kind())
                .contains(new CategoryId(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My friend says the price paid was $899.",
                "价款是3299吗？",
                "If the price paid was $500, would I get it back?"
            })
    void whatOthersSayAndWhatIsAskedIsNotMeant(String words) {
        assertThat(mentioned(words)).isEmpty();
    }

    @Test
    void aDayInWordsIsReadToItsEnd() {
        assertThat(mentioned("The delivery date was 3 May 2026"))
                .extracting(found -> found.value().asText())
                .containsExactly("2026-05-03");
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
            case CHOICES -> found.equals(new FactValue.Choices(chosen(fact, value, language)));
            case MONEY, DATE, COUNT, DAYS, TEXT -> found.asText().equals(value);
        };
    }

    private static List<String> chosen(Fact fact, String value, Language language) {
        return fact.choices().stream()
                .filter(choice ->
                        List.of(value.split("、|, ")).contains(choice.label().in(language)))
                .map(Fact.Choice::value)
                .toList();
    }

    private static Stream<String> values(Fact fact, Language language) {
        var labels = fact.choices().stream().map(choice -> choice.label().in(language));
        return switch (fact.type()) {
            case DATE -> Stream.of("2026-11-03");
            case MONEY -> Stream.of("49.90 CNY", "1249.00 CNY");
            case TEXT ->
                Stream.of(
                        Set.of("order", "tracking").contains(fact.id().value())
                                ? "A1234-8890"
                                : language == Language.ZH ? "格子大衣3件A1234" : "a1234-blue coat");
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
        return correction(words, language).map(NamedFacts.Corrected::facts).orElse(List.of());
    }

    private static Optional<NamedFacts.Corrected> correction(String words, Language language) {
        return NAMED.correction(Utterance.of(words, language), in(language));
    }

    private static List<Found> mentioned(String words) {
        var language = words.codePoints().anyMatch(Plain::isHan) ? Language.ZH : Language.EN;
        return NAMED.in(Utterance.of(words, language), in(language));
    }

    private static Context in(Language language) {
        return Moments.in(language == Language.ZH ? Jurisdiction.CN : Jurisdiction.US);
    }
}
