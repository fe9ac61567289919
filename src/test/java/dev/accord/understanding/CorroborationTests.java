package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.PatternRedactor;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import dev.accord.understanding.Reading.Scored;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorroborationTests {

    private static final FactId TOLD = new FactId("seller_contacted");
    private static final String WORD = "asked the shop";

    @Test
    void wherePlainReadingIsUnsureTheConsumerIsAskedWhateverTheModelSays() {
        for (var choice : List.of("defective", "counterfeit", "delayed", "none")) {
            assertThat(weighed(choice, 1, true).unsure()).isTrue();
        }
    }

    @Test
    void theBestStaysTheBestAndKeepsItsConfidence() {
        assertThat(weighed("counterfeit", 1, true).best()).isEqualTo(new Scored(new CategoryId("defective"), 0.4));
    }

    @Test
    void theModelsChoiceBecomesTheOtherAnswerOfTheQuestion() {
        assertThat(order(weighed("counterfeit", 0.8, true)))
                .containsExactly("defective", "counterfeit", "not-as-described", "delayed");
    }

    @Test
    void aChoiceThatTheWeightsDoNotCarryChangesNothing() {
        assertThat(order(weighed("counterfeit", 0.1, true)))
                .containsExactly("defective", "not-as-described", "counterfeit", "delayed");
    }

    @Test
    void aChoiceThatIsNotAmongTheLikelyOnesChangesNothing() {
        assertThat(order(weighed("delayed", 1, true)))
                .containsExactly("defective", "not-as-described", "counterfeit", "delayed");
    }

    @Test
    void whereThePlainReadingIsSureNothingIsWeighed() {
        assertThat(order(weighed("counterfeit", 1, false)))
                .containsExactly("defective", "not-as-described", "counterfeit", "delayed");
    }

    @Test
    void aFactIsTakenWhereTheWholeSentenceOfItsQuoteSaysSo() {
        assertThat(told("I asked the shop twice. It broke.", "asked the shop", "true"))
                .contains(TOLD);
    }

    @Test
    void aQuoteThatNobodySaidCountsForNothing() {
        assertThat(told("It broke.", "asked the shop", "true")).isEmpty();
    }

    @Test
    void anotherValueThanTheSentenceHasCountsForNothing() {
        assertThat(told("I asked the shop twice.", "asked the shop", "false")).isEmpty();
    }

    @Test
    void aQuoteThatStandsInTwoPlacesCountsForNothing() {
        assertThat(told("I asked the shop. Then I asked the shop again.", "asked the shop", "true"))
                .isEmpty();
    }

    @Test
    void aFactThatWasNotLeftOpenCountsForNothing() {
        var second = new SecondReading("none", 0, List.of(new SecondReading.Claim(TOLD.value(), "true", WORD)));
        var reading = new Corroboration(CorroborationTests::read, Set.of())
                .of(reading(true), second, masked("I asked the shop twice."), context());
        assertThat(reading.facts()).isEmpty();
    }

    private static Reading weighed(String choice, double confidence, boolean unsure) {
        return new Corroboration(CorroborationTests::read, Set.of())
                .of(reading(unsure), new SecondReading(choice, confidence, List.of()), masked("words"), context());
    }

    private static List<String> order(Reading reading) {
        return reading.categories().stream().map(one -> one.category().value()).toList();
    }

    private static List<FactId> told(String words, String quote, String value) {
        var second = new SecondReading("none", 0, List.of(new SecondReading.Claim(TOLD.value(), value, quote)));
        return new Corroboration(CorroborationTests::read, Set.of(TOLD))
                .of(reading(true), second, masked(words), context()).facts().stream()
                        .map(Found::fact)
                        .toList();
    }

    /// A plain reader that knows one fact by three words.
    private static Reading read(MaskedText text, Context context) {
        int at = text.text().indexOf(WORD);
        var facts = at < 0
                ? List.<Found>of()
                : List.of(new Found(TOLD, new FactValue.Flag(true), new Span(at, at + WORD.length()), 0.8));
        return reading(true, facts);
    }

    private static Reading reading(boolean unsure) {
        return reading(unsure, List.of());
    }

    private static Reading reading(boolean unsure, List<Found> facts) {
        var categories = List.of(
                new Scored(new CategoryId("defective"), 0.4),
                new Scored(new CategoryId("not-as-described"), 0.2),
                new Scored(new CategoryId("counterfeit"), 0.15),
                new Scored(new CategoryId("delayed"), 0.05));
        return new Reading(
                Language.EN,
                categories,
                unsure,
                List.of(),
                facts,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                Asked.NOTHING,
                Amendment.NONE);
    }

    private static MaskedText masked(String words) {
        return new PatternRedactor().redact(words);
    }

    private static Context context() {
        return Context.first(Language.EN, Jurisdiction.US, Moments.TODAY);
    }
}
