package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Guidance;
import dev.accord.embedding.LangChainEmbedder;
import dev.accord.kit.SmallEdition;
import dev.accord.shared.Jurisdiction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedGuidanceTests {

    private static final CategoryId DEFECTIVE = new CategoryId("defective");
    private static final CategoryId DELAYED = new CategoryId("delayed");
    private static final LangChainEmbedder MODELS = new LangChainEmbedder();
    private static final AskedGuidance GUIDANCE = new AskedGuidance(SmallEdition.get(), MODELS);

    @AfterAll
    static void stop() {
        MODELS.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "那寄回去的邮费谁出啊？",
                "东西坏了我认。运费要我自己掏吗",
                "ok but who pays the postage for sending it back?",
            })
    void theQuestionIsHeardInOtherWordsAndAtTheEndOfAMessage(String words) {
        assertThat(asked(words, DEFECTIVE)).first().isEqualTo("cn-who-pays-the-return");
    }

    @Test
    void whatIsNotAboutThisKindOfDisputeIsNotHeard() {
        assertThat(asked("寄回去的运费谁出？", DELAYED)).doesNotContain("cn-who-pays-the-return");
    }

    @Test
    void whatHoldsInEveryKindIsHeardInEach() {
        assertThat(asked("这种事派出所管吗？", DELAYED)).containsExactly("cn-police");
    }

    @Test
    void theGuidanceOfAnotherLawIsNotHeard() {
        var words = Utterance.of("who pays the postage for sending it back?", Moments.in(Jurisdiction.EU).locale());
        assertThat(GUIDANCE.in(words, Moments.in(Jurisdiction.EU), Optional.of(DEFECTIVE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"运费我已经付了", "我3月2号买的，花了398", "你们是机器人吗？", "what is the weather like?", "？"})
    void whatIsToldAndWhatIsAskedOtherwiseIsNot(String words) {
        assertThat(asked(words, DEFECTIVE)).isEmpty();
    }

    private static List<String> asked(String words, CategoryId kind) {
        var here = Moments.in(Jurisdiction.CN);
        return GUIDANCE.in(Utterance.of(words, here.locale()), here, Optional.of(kind)).stream()
                .map(Guidance::id)
                .toList();
    }
}
