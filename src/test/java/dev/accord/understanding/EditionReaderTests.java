package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.Facts;
import dev.accord.kit.ShippedEdition;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.PatternRedactor;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionReaderTests {

    private static final Reader READER = new TrainedReaders(Embedders.prepared()).of(ShippedEdition.get());
    private static final CategoryId NOT_DELIVERED = new CategoryId("not-delivered");

    @Test
    void aStoryIsOfItsKind() {
        var reading = READER.read(masked("付了钱一个月了还没收到货，物流一直不动"), Moments.in(Jurisdiction.CN));
        assertThat(reading.language()).isEqualTo(Language.ZH);
        assertThat(reading.best().category()).isEqualTo(NOT_DELIVERED);
        assertThat(reading.facts()).extracting(found -> found.fact().value()).contains("delivery_status");
    }

    @Test
    void confidencesAreProbabilities() {
        var reading = READER.read(masked("it came broken and they won't refund me"), Moments.in(Jurisdiction.US));
        assertThat(reading.categories().stream()
                        .mapToDouble(Reading.Scored::confidence)
                        .sum())
                .isBetween(0.999, 1.001);
        assertThat(reading.categories())
                .hasSameSizeAs(ShippedEdition.get().categories().keySet());
    }

    @Test
    void theSameWordsGiveTheSameReading() {
        var words = masked("在淘宝花299买的鞋，穿了两天就开胶，卖家不退");
        assertThat(READER.read(words, Moments.in(Jurisdiction.CN)))
                .isEqualTo(READER.read(words, Moments.in(Jurisdiction.CN)));
    }

    @Test
    void theAnswerToADistinguishingQuestionDecides() {
        var first = Moments.in(Jurisdiction.CN);
        var asked = new Context(
                first.locale(),
                first.jurisdiction(),
                first.today(),
                Facts.NONE,
                Optional.of(new FactId("category")),
                Optional.of(new CategoryId("not-as-described")));
        var reading = READER.read(masked("东西对但是坏的"), asked);
        assertThat(reading.best().category()).isEqualTo(new CategoryId("defective"));
        assertThat(reading.unsure()).isFalse();
    }

    @Test
    void aCorrectionTellsOneFactAndHidesNoCryForHelp() {
        var reading = READER.read(masked("更正：其他损失：500，我真的不想活了"), Moments.in(Jurisdiction.CN));
        assertThat(reading.facts()).extracting(found -> found.fact().value()).containsExactly("extra_loss");
        assertThat(reading.signals()).contains(Signal.SELF_HARM);
    }

    @Test
    void aReadingSaysWhatSpokeForIt() {
        var explained = READER.explain(masked("显示签收了，我根本没收到"), Moments.in(Jurisdiction.CN));
        assertThat(explained.reading().best().category()).isEqualTo(NOT_DELIVERED);
        assertThat(explained.grams()).isNotEmpty().allMatch(voice -> voice.weight() > 0);
        assertThat(explained.neighbours())
                .extracting(Explained.Neighbour::category)
                .contains(NOT_DELIVERED);
    }

    private static MaskedText masked(String words) {
        return new PatternRedactor().redact(words);
    }
}
