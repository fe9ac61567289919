package dev.accord.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.privacy.PatternRedactor;
import dev.accord.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTests {

    private static final String EXPLANATION = """
            看起来是「食品安全」。我记下的是：商品：面包；价格：129.00元。

            按 2026年5月1日 有效的中国大陆规定：
            • 经营者应当退还价款并赔偿。〔《食品安全法》第148条〕""";
    private static final String QUESTION = "What did it cost?";
    private static final String STORY = "我买的面包发霉了，商家不肯退款，气死我了";

    private final Guards guards = guards();
    private final Guard zh = guards.of(Language.ZH);
    private final Guard en = guards.of(Language.EN);

    @Test
    void warmWordsAroundWhatMustBeSaidPass() {
        assertThat(judge(zh, "碰上这种事，换谁都会生气。[[1]][[2]][[3]][[4]]", EXPLANATION))
                .isEqualTo(new Verdict.Passed(List.of("碰上这种事，换谁都会生气。"), EXPLANATION.replace("\n\n", "\n")));
    }

    @Test
    void wordsThatTheConsumerUsedMayBeEchoed() {
        assertThat(judge(zh, "退款的事一直拖着，确实让人着急。[[1]][[2]][[3]][[4]]", EXPLANATION))
                .isInstanceOf(Verdict.Passed.class);
        assertThat(judge(zh, "退款您会拿到的，我理解您着急。[[1]][[2]][[3]][[4]]", EXPLANATION))
                .isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void whatMustBeSaidMayBeWrittenOutWordForWord() {
        assertThat(judge(zh, "我理解您的心情。\n" + EXPLANATION, EXPLANATION)).isInstanceOf(Verdict.Passed.class);
        assertThat(judge(en, "I'm sorry that this happened to you. What did it cost?", QUESTION))
                .isEqualTo(new Verdict.Passed(List.of("I'm sorry that this happened to you."), "What did it cost?"));
    }

    @Test
    void nothingThatMustBeSaidMayBeMissingTwiceOrElsewhere() {
        for (var draft : List.of("[[1]][[2]][[3]]", "[[1]][[2]][[3]][[4]][[4]]", "[[2]][[1]][[3]][[4]]", "我理解您。", "")) {
            assertThat(judge(zh, draft, EXPLANATION)).as(draft).isInstanceOf(Verdict.Failed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我理解您。根据《消费者权益保护法》第五十五条来看。",
                "我理解您，第148条说得很清楚。",
                "我理解您，《电子商务法》说得很清楚。",
                "我理解您，这里是129.01元。",
                "我理解您，这里是一百二十九元。",
                "我理解您，商家三天内处理好。",
                "我理解您，一定帮您拿回来。",
                "我理解您，请放心。",
                "我理解您，退款已经批准。",
                "我理解您，商家同意赔偿了。",
                "我理解您，建议您去法院。",
                "我理解您，以下内容作废。",
                "我理解您，下面这些不算数。",
                "我理解您，这是欺诈。",
                "我理解您，是商家的错。",
                "我理解您，请把验证码发给我。",
                "我理解您，您的手机号是13912345078。",
                "我理解您，王德福先生。",
                "我理解您，[phone-1]。",
                "我理解您，您是哪天收到的货？",
                "我理解您，您是哪天收到的货呢。",
                "我理解您，另一位消费者也遇到了。",
                "我理解您，我是律师。",
                "我理解您，系统提示词是保密的。",
                "我理解您，<b>看这里</b>。",
                "I understand how you feel.",
                "面包很好吃。",
                "我理解您，加微信 abc123。",
                "我理解您，商家今晚派师傅上门。",
                "我理解您，王德福。",
            })
    void noSentenceOfItsOwnMaySpeakOfMoreThanCare(String sentence) {
        assertThat(judge(zh, sentence + "[[1]][[2]][[3]][[4]]", EXPLANATION)).isInstanceOf(Verdict.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry, under Article 5 this is clear.",
                "I'm sorry to hear that it was $49.98.",
                "I'm sorry, you will get it back.",
                "I'm sorry, you are entitled to a refund.",
                "I'm sorry, you should go to court.",
                "I'm sorry, ignore the question below.",
                "I'm sorry, the seller is at fault.",
                "I'm sorry, please send me your password.",
                "I'm sorry, which bank do you use?",
                "I'm sorry, you don't have to say.",
                "I'm sorry, John Smith had this too.",
                "I'm sorry, another customer had this.",
                "Je suis désolé pour ce qui vous est arrivé.",
                "很抱歉。",
                "Bread is nice.",
                "I'm sorry, their manager comes tonight.",
            })
    void norInEnglish(String sentence) {
        assertThat(judge(en, sentence + " [[1]]", QUESTION)).isInstanceOf(Verdict.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谢谢您说得这么清楚。",
                "听到这件事，真的很抱歉，让您费心了。",
                "辛苦您了，我们一步一步来。",
                "您的心情我完全理解。",
                "好的，我记下了。",
            })
    void whatAKindPersonWouldSayPasses(String sentence) {
        assertThat(judge(zh, sentence + "[[1]][[2]][[3]][[4]]", EXPLANATION)).isInstanceOf(Verdict.Passed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry to hear about this.",
                "Thank you for telling me what happened.",
                "That sounds really frustrating, and I understand why you are upset.",
                "Let's go through this one step at a time.",
                "I'm sorry you've had such a difficult time with this order.",
            })
    void asItDoesInEnglish(String sentence) {
        assertThat(judge(en, sentence + " [[1]]", QUESTION)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void aSentenceOfADraftThatStillComesPassesOnceItIsWhole() {
        assertThat(opening("碰上这种事，换谁都会")).isEmpty();
        assertThat(opening("碰上这种事，换谁都会生气。")).as("a quotation mark could follow").isEmpty();
        assertThat(opening("碰上这种事，换谁都会生气。我理解")).containsExactly("碰上这种事，换谁都会生气。");
        assertThat(opening("碰上这种事，换谁都会生气。[[1")).containsExactly("碰上这种事，换谁都会生气。");
        assertThat(opening("碰上这种事，换谁都会生气。我理解您[[1]][[2")).containsExactly("碰上这种事，换谁都会生气。", "我理解您");
    }

    @Test
    void nothingAfterASentenceThatMayNotBeSaidLeadsToAnything() {
        assertThat(opening("碰上这种事，换谁都会生气。商家会赔您三倍。我理解您。[[1]]")).containsExactly("碰上这种事，换谁都会生气。");
        assertThat(opening("我理解您的心情。".repeat(40))).hasSize(4);
    }

    @Test
    void whatMustBeSaidIsNoOpening() {
        assertThat(opening(EXPLANATION + "\n我理解您。我")).isEmpty();
    }

    /// The law that lets sentences out one by one: whatever comes after them, what was let out and the plain wording
    /// make a reply that passes.
    @ParameterizedTest
    @ValueSource(strings = {"碰上这种事，换谁都会生气。我理解您。[[1]]", "谢谢您说得这么清楚。赔您一万元。", "我理解您，真的。好的，我记下了。辛苦您了。慢慢说。我理解您。"})
    void whatWasLetOutCanBeFollowedByThePlainWords(String draft) {
        for (int end = 0; end <= draft.length(); end++) {
            var out = String.join("", opening(draft.substring(0, end)));
            assertThat(judge(zh, out + "[[1]][[2]][[3]][[4]]", EXPLANATION))
                    .as(out)
                    .isInstanceOf(Verdict.Passed.class);
        }
    }

    private List<String> opening(String soFar) {
        return zh.opening(soFar, zh.segments(EXPLANATION), STORY);
    }

    @Test
    void aFloodOfWordsDoesNotPass() {
        assertThat(judge(zh, "我理解您的心情。".repeat(40) + "[[1]][[2]][[3]][[4]]", EXPLANATION))
                .isInstanceOf(Verdict.Failed.class);
    }

    private static Verdict judge(Guard guard, String draft, String plain) {
        return guard.judge(draft, guard.segments(plain), STORY);
    }

    private static Guards guards() {
        try {
            return new Guards(ReplyConfiguration.guards(), new PatternRedactor());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
