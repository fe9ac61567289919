package dev.accord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The two sides as outside programs: the notice, the seller's answers, offers and bids, up to the agreement.
class TwoSidesApiTests {

    private static final String STORY = "我2026年11月1日在淘宝花398元买了一双运动鞋，11月4日收到发现鞋底开胶，是质量问题，要求退款，卖家不理。";

    private static final RunningAccord ACCORD = RunningAccord.shared();

    private final RunningAccord accord = ACCORD;
    private final TestConsumer consumer = accord.consumer("zh-CN");

    @BeforeAll
    static void warmUp() {
        ACCORD.warmedUp();
    }

    @Test
    void aConsumerAndASellerSettleByAnOffer() {
        var seller = invited();
        var file = seller.get("/api/merchant/case").expect(200).json();
        assertThat(file.path("stage").asString()).isEqualTo("notice");
        assertThat(file.path("notice").path("grounds").asString()).isNotBlank();
        assertThat(file.path("notice").path("facts").size()).isPositive();
        var clock = file.path("clocks").get(0);
        assertThat(clock.path("id").asString()).isEqualTo("notice");
        assertThat(clock.path("silence").asString()).contains("mediation");

        var offer = Map.of("amount", amount("398.00"), "options", List.of("apology"), "reason", "sorry");
        seller.post("/api/merchant/offers", offer).expect(200);
        assertThat(consumer.standing().path("stage").asString()).isEqualTo("negotiation");
        consumer.client().post(consumer.path() + "/offers/1/accept", Map.of()).expect(200);

        var settled = consumer.standing();
        assertThat(settled.path("stage").asString()).isEqualTo("performance");
        var agreement = settled.path("dealings").path("agreement");
        assertThat(agreement.path("amount").path("amount").asString()).isEqualTo("398.00");
        assertThat(agreement.path("items").size()).isEqualTo(2);
        assertThat(seller.get("/api/merchant/case").json().path("stage").asString())
                .isEqualTo("performance");
    }

    @Test
    void contestedFactsAreShownToBothWithWhatTheyChange() {
        var seller = invited();
        seller.post(
                        "/api/merchant/facts/price/contest",
                        Map.of("value", "298.00 CNY", "statement", "The order says 298"))
                .expect(200);
        var positions = consumer.client()
                .get(consumer.path() + "/positions")
                .expect(200)
                .json();
        assertThat(positions.path("deciding").toString()).contains("price");
        var contested = consumer.standing().path("dealings").path("contested").get(0);
        assertThat(contested.path("value").path("amount").asString()).isEqualTo("298.00");
        seller.post("/api/merchant/facts/Price!/contest", Map.of("value", "", "statement", "…"))
                .expect(404);
        seller.post("/api/merchant/facts/price/contest", Map.of("value", "much", "statement", "…"))
                .expect(400);
        seller.post("/api/merchant/facts/colour/contest", Map.of("statement", "…"))
                .expect(404);
    }

    @Test
    void sealedBidsThatCrossSettleAndNothingOfThemIsShownBefore() {
        var seller = invited();
        seller.post("/api/merchant/messages", Map.of("clientMessageId", "hello-1", "text", "We will look at it."))
                .expect(200);
        var before = consumer.entries().toString();
        seller.post("/api/merchant/bids", Map.of("amount", amount("398.00"))).expect(200);
        assertThat(consumer.entries().toString()).isEqualTo(before);
        assertThat(consumer.standing().path("dealings").path("bids").toString()).doesNotContain("398");
        consumer.client()
                .post(consumer.path() + "/bids", Map.of("amount", amount("398.00")))
                .expect(200);
        var agreement = consumer.standing().path("dealings").path("agreement");
        assertThat(agreement.path("basis").asString()).isEqualTo("bids");
        assertThat(agreement.path("amount").path("amount").asString()).isEqualTo("398.00");
    }

    @Test
    void aSellersKeyOpensTheSellersCallsAndNoOthers() {
        var seller = invited();
        seller.get(consumer.path()).expect(403);
        seller.get(consumer.path() + "/timeline").expect(403);
        seller.get("/api/mediation/queue").expect(403);
        consumer.client().get("/api/merchant/case").expect(403);
        accord.client().get("/api/merchant/case").expect(401);
        accord.client()
                .bearing(consumer.id() + ".r.x")
                .get("/api/merchant/case")
                .expect(401);
    }

    @Test
    void whatTheConsumerToldTheAssistantIsNotReadToTheSeller() {
        var seller = invited();
        consumer.say("其实我很生气");
        assertThat(entries(seller).toString()).doesNotContain("生气", "运动鞋");
        consumer.client()
                .post(
                        consumer.path() + "/messages",
                        Map.of("clientMessageId", "to-seller-1", "text", "请看照片", "to", "seller"))
                .expect(200);
        assertThat(entries(seller).toString()).contains("请看照片");
    }

    @Test
    void theDeskCanSendTheNotice() {
        consumer.say(STORY);
        var sent = accord.staff("mediator")
                .post("/api/mediation/cases/" + consumer.id() + "/respondent", Map.of("name", "鞋店"))
                .expect(201)
                .json();
        assertThat(sent.path("link").asString()).startsWith("/merchant#token=");
    }

    private Client invited() {
        consumer.say(STORY);
        for (int turn = 0; turn < 6 && consumer.standing().path("proposals").isEmpty(); turn++) {
            consumer.say("不清楚");
        }
        var sent = consumer.client()
                .post(consumer.path() + "/respondent", Map.of("name", "鞋店", "locale", "en"))
                .expect(201)
                .json();
        return accord.client().bearing(sent.path("token").asString());
    }

    private JsonNode entries(Client seller) {
        return seller.get("/api/merchant/timeline").expect(200).json().path("entries");
    }

    private static Map<String, String> amount(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }
}
