package dev.accord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import dev.accord.kit.TestPost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The notice by e-mail, from the consumer's click to the seller's inbox, with the real store and a real mail server.
class MailedNoticesTests {

    private static final String STORY = "我2026年11月1日在淘宝花398元买了一双运动鞋，11月4日收到发现鞋底开胶，是质量问题，要求退款，卖家不理。";

    private static final TestPost POST = TestPost.open();
    private static final Path DATA = RunningAccord.temporary();
    private static RunningAccord accord;

    @BeforeAll
    static void open() {
        accord = start();
    }

    @AfterAll
    static void close() {
        accord.close();
        POST.close();
    }

    @Test
    void theSellerIsWrittenToOnceInTheirLanguageAndTheLinkOpensTheCase() {
        var consumer = told();
        var sent = invite(
                consumer, Map.of("name", "买东西请点 http://evil.example", "email", "shop@example.com", "locale", "en"));
        assertThat(sent.json().path("mailed").asBoolean()).isTrue();
        var letter = POST.lettersTo("shop@example.com").getFirst();
        assertThat(letter.subject()).contains(consumer.id());
        assertThat(letter.text()).contains("Solution sought", "Last day to answer", "refund");
        assertThat(letter.text()).doesNotContain("运动鞋", "开胶", "evil", "398");
        assertThat(opens(letter)).isEqualTo(consumer.id());

        invite(consumer, Map.of("email", "SHOP@example.com", "locale", "zh"));
        invite(consumer, Map.of("email", "second@example.com", "locale", "zh"));
        assertThat(POST.lettersTo("second@example.com").getFirst().text()).contains("所求：退款", "到期没有答复会怎样");
        assertThat(POST.lettersTo("shop@example.com")).hasSize(1);
        assertThat(POST.letters()).extracting(TestPost.Letter::to).doesNotContain("SHOP@example.com");
    }

    @Test
    void aDisputeWritesToThreeAddressesAtMost() {
        var consumer = told();
        var mailed = new ArrayList<Boolean>();
        for (int n = 1; n <= 5; n++) {
            mailed.add(invite(consumer, Map.of("email", "few" + n + "@example.com"))
                    .json()
                    .path("mailed")
                    .asBoolean());
        }
        assertThat(mailed).isEqualTo(List.of(true, true, true, false, false));
        assertThat(POST.lettersTo("few3@example.com")).hasSize(1);
        assertThat(POST.letters()).extracting(TestPost.Letter::to).doesNotContain("few4@example.com");
    }

    @Test
    void theAddressOfTheSellersAccountCountsBeforeTheOneThatTheConsumerGave() {
        var consumer = told();
        invite(consumer, Map.of("name", "North Store", "email", "stranger@example.com"));
        assertThat(POST.lettersTo("desk@north.example")).hasSize(1);
        assertThat(POST.letters()).extracting(TestPost.Letter::to).doesNotContain("stranger@example.com");
    }

    @Test
    void aLetterThatWaitsWhileTheServiceStopsAndTheMailServerIsAwayStillArrivesOnce() {
        POST.goesAway();
        var consumer = told();
        invite(consumer, Map.of("email", "late@example.com"));
        accord.close();
        POST.comesBack();
        accord = start();
        assertThat(POST.lettersTo("late@example.com")).hasSize(1);
        invite(told(), Map.of("email", "next@example.com"));
        assertThat(POST.lettersTo("next@example.com")).hasSize(1);
        assertThat(POST.lettersTo("late@example.com")).hasSize(1);
    }

    @Test
    void aRefusedAddressIsShownToSupervisorsWithTheReason() {
        POST.refuses("gone@example.com");
        var consumer = told();
        invite(consumer, Map.of("email", "gone@example.com"));
        var desk = accord.staff("supervisor");
        var letter = givenUp(desk, "gone@example.com");
        assertThat(letter.path("channel").asString()).isEqualTo("MAIL");
        assertThat(letter.path("owner").asString()).isEqualTo("dispute/" + consumer.id());
        assertThat(letter.path("attempts").get(0).path("outcome").asString()).isEqualTo("address-refused");
        consumer.client().get("/api/mediation/outbox").expect(403);
    }

    @Test
    void whatIsNoAddressIsRefusedBeforeAnythingIsWritten() {
        var consumer = told();
        for (var wrong : List.of("shop", "a@b", "a@b.example, c@d.example", "a b@c.example", "<a@b.example>")) {
            consumer.client()
                    .post(consumer.path() + "/respondent", Map.of("email", wrong))
                    .expect(400);
        }
        assertThat(consumer.standing().path("dealings").path("seller").isNull()).isTrue();
    }

    private static RunningAccord start() {
        var settings = new ArrayList<>(List.of(POST.settings()));
        settings.add(
                "--accord.webhooks.retries=1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s,1s");
        settings.add("--accord.merchants.north.names=North Store");
        settings.add("--accord.merchants.north.email=desk@north.example");
        var started = RunningAccord.start(DATA, settings.toArray(String[]::new));
        started.warmedUp();
        return started;
    }

    private TestConsumer told() {
        var consumer = accord.consumer("zh-CN");
        consumer.say(STORY);
        return consumer;
    }

    private static Client.Answer invite(TestConsumer consumer, Map<String, String> naming) {
        return consumer.client().post(consumer.path() + "/respondent", naming).expect(201);
    }

    /// The case that the link in a letter opens.
    private String opens(TestPost.Letter letter) {
        var link = letter.text()
                .lines()
                .filter(line -> line.startsWith("https://accord.example/merchant#token="))
                .findFirst();
        var token = link.orElseThrow().substring("https://accord.example/merchant#token=".length());
        return accord.client()
                .bearing(token)
                .get("/api/merchant/case")
                .expect(200)
                .json()
                .path("id")
                .asString();
    }

    private static JsonNode givenUp(Client desk, String to) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < deadline) {
            var letters = desk.get("/api/mediation/outbox").expect(200).json().path("givenUp");
            for (var letter : letters) {
                if (letter.path("to").asString().equals(to)) {
                    return letter;
                }
            }
        }
        throw new AssertionError("Nothing was given up");
    }
}
