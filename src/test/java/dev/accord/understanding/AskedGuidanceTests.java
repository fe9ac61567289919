package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Guidance;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.Jurisdiction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedGuidanceTests {

    private static final AskedGuidance GUIDANCE = new AskedGuidance(ShippedEdition.get(), Embedders.prepared());

    @ParameterizedTest
    @CsvSource({
        "银行说查清之前还是得先还最低，真的吗？, unauthorised-payment, cn-card-pay-meanwhile",
        "报告出来了确实是质量问题。那做检测花的钱归谁出？, defective, cn-card-tester-fee",
        "课不上了，分期贷款还要我接着还吗？, prepaid-service, cn-prepaid-course-loan",
    })
    void theQuestionIsHeardInOtherWordsAndAtTheEndOfAMessage(String words, String kind, String guidance) {
        assertThat(ids(asked(words, kind).sure())).first().isEqualTo(guidance);
    }

    @Test
    void whatStandsInTheEditionWordForWordIsHeardWhateverElseIsNear() {
        for (var guidance : ShippedEdition.get().guidance()) {
            if (guidance.jurisdiction() == Jurisdiction.CN) {
                var kind = guidance.categories().stream().findFirst().orElse(new CategoryId("defective"));
                assertThat(ids(asked(guidance.title().zh() + "？", kind.value()).sure()))
                        .contains(guidance.id());
            }
        }
    }

    @Test
    void whatIsNotAboutThisKindOfDisputeIsNotHeard() {
        assertThat(ids(asked("银行说查清之前还是得先还最低，真的吗？", "food-safety").likely())).doesNotContain("cn-card-pay-meanwhile");
    }

    @Test
    void theGuidanceOfAnotherLawIsNotHeard() {
        var here = Moments.in(Jurisdiction.EU);
        var words = Utterance.of("do I have to pay the card bill while the bank looks into it?", here.locale());
        assertThat(GUIDANCE.in(words, here, Optional.empty()).likely())
                .allMatch(one -> one.jurisdiction() == Jurisdiction.EU);
    }

    @ParameterizedTest
    @ValueSource(strings = {"运费我已经付了", "我3月2号买的，花了398", "你们是机器人吗？", "今天天气怎么样？", "？", "?!"})
    void whatIsToldAndWhatIsAskedOtherwiseIsNot(String words) {
        assertThat(asked(words, "defective").sure()).isEmpty();
    }

    private static Asked asked(String words, String kind) {
        var here = Moments.in(Jurisdiction.CN);
        return GUIDANCE.in(Utterance.of(words, here.locale()), here, Optional.of(new CategoryId(kind)));
    }

    private static List<String> ids(List<Guidance> guidance) {
        return guidance.stream().map(Guidance::id).toList();
    }
}
