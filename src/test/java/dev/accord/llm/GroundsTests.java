package dev.accord.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundsTests {

    private final Grounds grounds = new Grounds(List.of(
            "消费者：我4月20日花129.90元买的面包，商家说“不退”。按规则应付 1,299.00元，《食品安全法》第148条。",
            "CONSUMER: it cost $49.99, ordered 12 April. See Consumer Rights Act 2015. They offered to repair it."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "消费者4月20日花了129.90元。",
                "商家说“不退”。",
                "按规则应付1299.00元。",
                "The order of 12 April cost $49.99.",
                "They offered a repair.",
                "请双方说说各自的想法。",
                "《食品安全法》第148条可以参考。"
            })
    void whatStandsInTheMaterialMayBeSaid(String sentence) {
        assertThat(grounds.bear(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "消费者花了129.9元。1",
                "消费者花了29.90元。",
                "应付三倍。",
                "《食品安全法》第一百五十条支持您。",
                "《电子商务法》说得很清楚。",
                "商家说“我们错了”。",
                "十天内到账。",
                "商家一定会退。",
                "It cost $9.99.",
                "You get triple.",
                "We guarantee a refund.",
                "The Sale of Goods Act 1979 says so.",
                "Write to help@shop.example now.",
                "See https://refund.example for more."
            })
    void whatStandsNowhereIsLeftOut(String sentence) {
        assertThat(grounds.bear(sentence)).isFalse();
    }

    @Test
    void theSentencesThatHoldStay() {
        var sifted = grounds.sift("您好，面包花了129.90元。商家必须赔三倍！请说说您的想法。\n订单号99887。");
        assertThat(sifted.text()).isEqualTo("您好，面包花了129.90元。请说说您的想法。");
        assertThat(sifted.left()).isEqualTo(2);
    }
}
