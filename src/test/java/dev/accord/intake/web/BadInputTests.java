package dev.accord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever comes in gets a problem document that says what to do, and nothing is lost or half done.
class BadInputTests {

    private final RunningAccord accord = RunningAccord.shared();

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of("nothing", "", 400),
                Arguments.of("blanks", " \n\t ", 400),
                Arguments.of("20,000 characters", "字".repeat(20_000), 413),
                Arguments.of("a NUL", "a\u0000b", 400),
                Arguments.of("a control character", "a\u0007b", 400),
                Arguments.of("a right-to-left override", "退款\u202E额", 400),
                Arguments.of("half a character", "a\uD83D", 400));
    }

    @ParameterizedTest(name = "a message of {0} is refused with {2}")
    @MethodSource("messages")
    void aMessageThatCannotBeUsedIsRefused(String name, String text, int status) {
        var consumer = accord.consumer("zh-CN");
        int before = consumer.entries().size();

        var answer = consumer.client().post(consumer.path() + "/messages", message(text));

        assertProblem(answer, status);
        assertThat(consumer.entries()).hasSize(before);
    }

    @Test
    void eightThousandCharactersAreTakenIn() {
        var consumer = accord.consumer("zh-CN");

        consumer.client()
                .post(consumer.path() + "/messages", message("收".repeat(8_000)))
                .expect(200);
    }

    static Stream<String> malformed() {
        return Stream.of("", "{", "[]", "\"text\"", "{\"text\": {}}", "\u0000\u0001", "{\"clientMessageId\": 1}");
    }

    @ParameterizedTest(name = "the body {0} is refused")
    @MethodSource("malformed")
    void aBodyThatIsNoMessageIsRefused(String body) {
        var consumer = accord.consumer("zh-CN");

        assertProblem(consumer.client().post(consumer.path() + "/messages", body), 400);
    }

    @Test
    void withoutATokenNothingIsShownOrTakenIn() {
        var consumer = accord.consumer("zh-CN");

        assertProblem(accord.client().get(consumer.path()), 401);
        assertProblem(accord.client().post(consumer.path() + "/messages", message("没收到货")), 401);
    }

    @Test
    void aWrongTokenAndAnothersTokenOpenNothing() {
        var consumer = accord.consumer("zh-CN");
        var other = accord.consumer("zh-CN");

        assertProblem(accord.client().bearing(consumer.id() + ".wrong").get(consumer.path()), 401);
        assertProblem(accord.client().bearing("nonsense").get(consumer.path()), 401);
        assertProblem(other.client().get(consumer.path()), 403);
    }

    @Test
    void anUnknownDisputeIsNotFoundByStaffAndClosedToStrangers() {
        var unknown = "/api/disputes/d-000000000000000000000000";

        assertProblem(accord.staff("supervisor").get(unknown), 404);
        assertProblem(accord.client().get(unknown), 401);
        assertProblem(accord.staff("mediator").get("/api/mediation/cases/nonsense"), 400);
    }

    @Test
    void withoutConsentNothingIsOpened() {
        var client = accord.client();
        var notice = client.get("/api/notices/privacy").json().path("version").asString();

        assertProblem(client.post("/api/disputes", Map.of("locale", "zh-CN")), 422);
        assertProblem(client.post("/api/disputes", opening(Map.of("notice", notice, "purposes", List.of()))), 422);
        assertProblem(
                client.post("/api/disputes", opening(Map.of("notice", "0", "purposes", List.of("dispute-resolution")))),
                422);
        assertProblem(
                client.post(
                        "/api/disputes",
                        opening(Map.of("notice", notice, "purposes", List.of("dispute-resolution", "world-peace")))),
                400);
    }

    @Test
    void anOpeningThatCannotBeReadSaysWhichFieldAndHow() {
        var client = accord.client();
        var opening = TestConsumer.opening(client, "zh-CN");

        for (var wrong : List.<Map<String, Object>>of(
                Map.of("jurisdiction", "Mars"),
                Map.of("timeZone", "Moon/Base"),
                Map.of("order", Map.of("purchase_date", "yesterday")),
                Map.of("order", Map.of("price", Map.of("amount", "much", "currency", "CNY"))))) {
            var body = new java.util.HashMap<>(opening);
            body.putAll(wrong);
            assertProblem(client.post("/api/disputes", body), 400);
        }
    }

    @Test
    void theSameIdempotencyKeyOpensOneDisputeAndAnotherBodyUnderItIsRefused() {
        var client = accord.client().with("Idempotency-Key", UUID.randomUUID().toString());
        var opening = TestConsumer.opening(client, "zh-CN");

        var first = client.post("/api/disputes", opening).expect(201).json();
        var again = client.post("/api/disputes", opening).expect(201).json();
        var other = new java.util.HashMap<>(opening);
        other.put("locale", "en-US");

        assertThat(again.path("disputeId")).isEqualTo(first.path("disputeId"));
        assertThat(again.path("token")).isEqualTo(first.path("token"));
        assertProblem(client.post("/api/disputes", other), 422);
    }

    @Test
    void anAnswerToAProposalThatIsNotThereOrIsNoAnswerIsRefused() {
        var consumer = accord.consumer("zh-CN");
        var client = consumer.client();

        assertProblem(client.post(consumer.path() + "/proposals/1/decision", Map.of("decision", "accept")), 404);
        assertProblem(client.post(consumer.path() + "/proposals/1/decision", Map.of("decision", "maybe")), 400);
        assertProblem(client.post(consumer.path() + "/proposals/1/decision", Map.of("decision", "counter")), 400);
        assertProblem(client.post(consumer.path() + "/proposals/x/decision", Map.of("decision", "accept")), 400);
    }

    @Test
    void afterConsentIsWithdrawnNothingIsTakenIn() {
        var consumer = accord.consumer("zh-CN");
        consumer.client().delete(consumer.path() + "/consent").expect(204);

        assertProblem(consumer.client().post(consumer.path() + "/messages", message("没收到货")), 410);
    }

    @Test
    void aConsumerCannotUseTheDeskNorAMediatorThePolicyRoom() {
        var consumer = accord.consumer("zh-CN");

        assertProblem(consumer.client().get("/api/mediation/queue"), 403);
        assertProblem(accord.staff("mediator").post("/api/policy/try", Map.of("text", "没收到货")), 403);
        assertProblem(accord.client().as("mediator", "wrong").get("/api/mediation/queue"), 401);
    }

    private static Map<String, Object> message(String text) {
        return Map.of("clientMessageId", UUID.randomUUID().toString(), "text", text);
    }

    private static Map<String, Object> opening(Map<String, ?> consent) {
        return Map.of("locale", "zh-CN", "consent", consent);
    }

    private static void assertProblem(Client.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.json().path("title").asString("")).isNotBlank();
        assertThat(answer.json().path("detail").asString("")).as("what to do").isNotBlank();
    }
}
