package dev.accord.agreement;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Author;
import dev.accord.dispute.Disputes;
import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import dev.accord.kit.TestShop;
import dev.accord.shared.DisputeId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// From a standing offer to the shop's own system, in the running program, by the calls that outside programs make.
class SettlementTests {

    private static final String KEY = "north-star-key-0001";
    private static TestShop shop;
    private static RunningAccord accord;

    @BeforeAll
    static void start() {
        shop = TestShop.open();
        var settings = new ArrayList<>(List.of(shop.settings("north")));
        settings.add("--accord.merchants.north.names[0]=北辰旗舰店");
        settings.add("--accord.merchants.north.api-keys[0]=" + KEY);
        settings.add("--accord.webhooks.retries=1s,1s,1s");
        accord = RunningAccord.start(RunningAccord.temporary(), settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        accord.close();
        shop.close();
    }

    @Test
    void aCoveredCaseIsSettledByTheConsumersYesSignedAndToldToTheShop() {
        offer("9999.00");
        shop.answers(aResponse().withStatus(500));
        var consumer = proposed();
        var proposal = consumer.standing().path("proposals").path(0);
        assertThat(proposal.path("sellersDecision").asString("")).isEqualTo("accept");

        consumer.client()
                .post(consumer.path() + "/proposals/1/decision", Map.of("decision", "accept"))
                .expect(200);
        var folder = consumer.client()
                .get(consumer.path() + "/agreement")
                .expect(200)
                .json();
        assertThat(folder.path("acceptances").findValuesAsString("party")).containsExactly("MERCHANT");
        consumer.client()
                .post(
                        consumer.path() + "/agreement/accept",
                        Map.of("terms", folder.path("hash").asString()))
                .expect(200);

        verify(consumer, folder);
        letters(consumer.id(), 1);
        shop.answers(aResponse().withStatus(204));
        var letter = letters(consumer.id(), 2).getLast();
        assertThat(letter.genuine()).isTrue();
        assertThat(letter.body().at("/data/order").asString()).isEqualTo("DD20260302");
        assertThat(letter.body().at("/data/keepsGoods").asBoolean()).isTrue();
        awaitWorkload(consumer.id());
        settle(consumer, folder);
    }

    @Test
    void whatIsNotCoveredWaitsForTheMerchantAndAKeyOpensItsOwnAccountOnly() {
        merchant().get("/api/merchant-accounts/south/workload").expect(403);
        accord.client().get("/api/merchant-accounts/north/workload").expect(401);
        merchant().get("/api/mediation/queue").expect(403);
        merchant()
                .send("PUT", "/api/merchant-accounts/north/standing-offers/x", Map.of("upTo", Map.of("amount", "-1")))
                .expect(400);
    }

    @Test
    void theSellersLinkSeesTheSameAgreementAndTheDeskTheOutbox() {
        offer("9999.00");
        var consumer = proposed();
        consumer.client()
                .post(consumer.path() + "/proposals/1/decision", Map.of("decision", "accept"))
                .expect(200);
        var key = merchant()
                .post("/api/merchant-accounts/north/disputes/" + consumer.id() + "/key", Map.of())
                .expect(200)
                .json();
        var seller = accord.client().bearing(key.path("token").asString());
        var theirs = seller.get("/api/merchant/agreement").expect(200).json();
        var ours = consumer.client()
                .get(consumer.path() + "/agreement")
                .expect(200)
                .json();
        assertThat(theirs.path("hash")).isEqualTo(ours.path("hash"));
        var told = seller.post("/api/merchant/agreement/items/1", Map.of("done", true, "words", "原路退回"))
                .expect(200)
                .json();
        assertThat(told.at("/items/0/state").asString()).isEqualTo("done");
        var page = accord.client().get(theirs.at("/links/page").asString()).expect(200);
        assertThat(page.text()).contains("和解协议", "Settlement agreement");
        accord.client().get("/agreements/nonsense/agreement.pdf").expect(410);
        accord.staff("mediator").get("/api/mediation/outbox").expect(403);
        accord.staff("supervisor").get("/api/mediation/outbox").expect(200);
        accord.staff("mediator")
                .get("/api/mediation/cases/" + consumer.id() + "/agreement")
                .expect(200);
    }

    private static void verify(TestConsumer consumer, JsonNode folder) {
        var signed = consumer.client()
                .get(consumer.path() + "/agreement.jws")
                .expect(200)
                .text();
        var page = consumer.client()
                .get(consumer.path() + "/agreement.html")
                .expect(200)
                .text();
        var keys =
                accord.client().get("/.well-known/accord-keys.json").expect(200).text();
        var documents = new HashMap<String, byte[]>();
        documents.put("agreement.html", page.getBytes(StandardCharsets.UTF_8));
        var found = Verification.of(keys, signed, documents);
        assertThat(found.problems()).isEmpty();
        assertThat(found.sealed().orElseThrow().terms().total())
                .isEqualTo(folder.at("/total/amount").asString());
    }

    private static void settle(TestConsumer consumer, JsonNode folder) {
        for (var item : folder.path("items")) {
            consumer.client()
                    .post(
                            consumer.path() + "/agreement/items/"
                                    + item.path("number").asInt(),
                            Map.of("done", true))
                    .expect(200);
        }
        assertThat(consumer.standing().path("outcome").asString()).isEqualTo("settled");
        var reports = accord.part(Disputes.class).get(new DisputeId(consumer.id())).history().stream()
                .flatMap(commit -> commit.events().stream())
                .filter(AgreementEvent.PromiseReported.class::isInstance)
                .map(event -> ((AgreementEvent.PromiseReported) event).by());
        assertThat(reports).containsOnly(Author.CONSUMER);
    }

    /// The letters about one promise of a dispute, once there are so many.
    private static List<TestShop.Letter> letters(String dispute, int count) {
        return await(
                () -> shop.letters().stream()
                        .filter(letter ->
                                letter.body().at("/data/dispute").asString().equals(dispute))
                        .filter(letter -> letter.body().at("/data/sequence").asInt() == 1)
                        .toList(),
                letters -> letters.size() >= count);
    }

    private static void awaitWorkload(String dispute) {
        await(
                () -> merchant()
                        .get("/api/merchant-accounts/north/workload")
                        .expect(200)
                        .json()
                        .path("due")
                        .valueStream()
                        .filter(task -> task.path("dispute").asString().equals(dispute))
                        .map(task -> task.path("what").asString())
                        .distinct()
                        .toList(),
                List.of("perform")::equals);
    }

    private static <T> T await(Supplier<T> look, Predicate<T> wanted) {
        for (int i = 0; i < 600; i++) {
            var now = look.get();
            if (wanted.test(now)) {
                return now;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("Waited a minute for nothing: " + look.get());
    }

    private static TestConsumer proposed() {
        var order = Map.<String, Object>of("shop", "北辰旗舰店", "id", "DD20260302", "price", "398.00");
        var consumer = accord.consumer("zh-CN", order);
        consumer.say("我3月2号在直播间花398买了一件羊绒衫，3月5号签收，洗标写的是腈纶。商家说直播商品不退不换。");
        for (int i = 0; i < 8 && consumer.standing().path("proposals").isEmpty(); i++) {
            consumer.say("我不清楚");
        }
        return consumer;
    }

    private static void offer(String upTo) {
        merchant()
                .send(
                        "PUT",
                        "/api/merchant-accounts/north/standing-offers/small",
                        Map.of(
                                "upTo",
                                Map.of("amount", upTo, "currency", "CNY"),
                                "keepsGoods",
                                true,
                                "needsOrder",
                                true))
                .expect(200);
        assertThat(merchant()
                        .get("/api/merchant-accounts/north/standing-offers")
                        .expect(200)
                        .json())
                .hasSize(1);
    }

    private static Client merchant() {
        return accord.client().bearing(KEY);
    }
}
