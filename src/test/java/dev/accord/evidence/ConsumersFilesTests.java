package dev.accord.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// A consumer hands in documents as an outside program does.
class ConsumersFilesTests {

    private static final String STORY = "我2026年11月1日在淘宝花398元买了一双运动鞋，11月4日收到发现鞋底开胶，是质量问题，要求退款，卖家不理。";

    private static final RunningAccord ACCORD = RunningAccord.shared();

    private final TestConsumer consumer = ACCORD.consumer("zh-CN");
    private final String files = consumer.path() + "/files";

    @BeforeAll
    static void warmUp() {
        ACCORD.warmedUp();
    }

    @Test
    void aPhotoIsKeptByteForByteListedAndToldOfInTheTimeline() {
        var handed = handIn(TestFiles.png()).expect(201).json().get(0);
        assertThat(handed.path("by").asString()).isEqualTo("consumer");
        assertThat(handed.path("mediaType").asString()).isEqualTo("image/png");
        assertThat(consumer.client().bytes(files + "/1"))
                .isEqualTo(TestFiles.png().content());
        assertThat(consumer.client()
                        .get(files)
                        .expect(200)
                        .json()
                        .get(0)
                        .path("link")
                        .asString())
                .startsWith("/evidence/");
        assertThat(newest(consumer.entries()).path("author").asString()).isEqualTo("SYSTEM");
        assertThat(newest(consumer.entries()).path("text").asString())
                .contains("您提交了文件：photo.png")
                .contains("通知发给商家以后");
    }

    @Test
    void theMediatorSeesItAndTheSellerOnlyOnceToldOfTheDispute() {
        consumer.say(STORY);
        handIn(TestFiles.png()).expect(201);
        assertThat(ACCORD.staff("mediator").bytes("/api/mediation/cases/" + consumer.id() + "/files/1"))
                .isEqualTo(TestFiles.png().content());

        var seller = seller();
        assertThat(seller.get("/api/merchant/files").expect(200).json().size()).isOne();
        assertThat(seller.bytes("/api/merchant/files/1"))
                .isEqualTo(TestFiles.png().content());
        assertThat(sellersTimeline(seller)).doesNotContain("photo.png");

        handIn(TestFiles.pdf(1)).expect(201);
        assertThat(sellersTimeline(seller)).contains("The consumer has handed in: 发货单 1.pdf");
        assertThat(newest(consumer.entries()).path("text").asString()).contains("商家和调解员都可以下载查看");
    }

    @Test
    void aPictureCountsAsEvidenceToldAndItsNameIsTheQuote() {
        consumer.say(STORY);
        assertThat(evidence()).isEmpty();
        handIn(TestFiles.png()).expect(201);
        var told = evidence().getFirst();
        assertThat(told.path("value").toString()).isEqualTo("[\"photos\"]");
        assertThat(told.path("quote").asString()).isEqualTo("photo.png");
        assertThat(told.path("source").asString()).isEqualTo("file");
        assertThat(told.path("seq").asLong())
                .isEqualTo(newest(consumer.entries()).path("seq").asLong());

        handIn(TestFiles.renamed("Screenshot_1.png", TestFiles.pdf(1))).expect(201);
        assertThat(evidence().getFirst().path("value").toString()).isEqualTo("[\"photos\"]");
        handIn(TestFiles.renamed("截图 2.png", TestFiles.png(9))).expect(201);
        assertThat(evidence().getFirst().path("value").toString()).isEqualTo("[\"photos\",\"screenshots\"]");
        assertThat(evidence().getFirst().path("quote").asString()).isEqualTo("photo.png, 截图 2.png");
    }

    @Test
    void whatTheConsumerSaidOfTheirEvidenceStaysAsTheySaidIt() {
        consumer.say(STORY + "我有聊天记录。");
        var said = evidence().getFirst();
        handIn(TestFiles.png()).expect(201);
        assertThat(evidence().getFirst()).isEqualTo(said);
    }

    @Test
    void theAssistantGoesOnAsIfNothingHadComeBetween() {
        var asked = consumer.say(STORY).asks();
        assertThat(asked).isPresent();
        handIn(TestFiles.png()).expect(201);
        assertThat(consumer.say("不知道").asks()).isNotEqualTo(asked);
        assertThat(consumer.standing().path("unknown").get(0).asString()).isEqualTo(asked.get());
    }

    @Test
    void theSameFileAgainChangesNothingAlsoTwiceAtOnce() throws Exception {
        var answers = new ArrayList<Future<Client.Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 6; n++) {
                answers.add(threads.submit(() -> handIn(TestFiles.png())));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get().expect(201).json().get(0).path("n").asInt()).isOne();
        }
        assertThat(consumer.client().get(files).json().size()).isOne();
        assertThat(consumer.entries()).hasSize(2);
    }

    @Test
    void whatCannotBeUsedIsRefusedInWordsAndNothingIsKept() {
        assertThat(handIn(TestFiles.zeros(5 * 1024 * 1024 + 1)).expect(413).text())
                .contains("large.pdf")
                .contains("5 MB");
        assertThat(handIn(TestFiles.named("photo.jpg", "MZ\u0090 not a photo"))
                        .expect(415)
                        .text())
                .contains("not taken: photo.jpg\"")
                .contains("the content counts");
        handIn(TestFiles.named("empty.png", "")).expect(400);
        handIn().expect(400);
        consumer.client().send(files + "?about=colour", TestFiles.png()).expect(404);
        assertThat(consumer.client().get(files).expect(200).json().size()).isZero();
        assertThat(consumer.entries()).hasSize(1);
    }

    @Test
    void eachSideMayHandInTen() {
        consumer.say(STORY);
        seller().send("/api/merchant/files", TestFiles.pdf(99)).expect(201);
        for (int n = 1; n <= 10; n++) {
            handIn(TestFiles.pdf(n)).expect(201);
        }
        handIn(TestFiles.pdf(11)).expect(409);
    }

    @Test
    void onlyTheConsumersOwnTokenHandsIn() {
        consumer.say(STORY);
        ACCORD.client().send(files, TestFiles.png()).expect(401);
        ACCORD.consumer("zh-CN").client().send(files, TestFiles.png()).expect(403);
        ACCORD.staff("mediator").send(files, TestFiles.png()).expect(403);
        seller().send(files, TestFiles.png()).expect(403);
        assertThat(consumer.client().get(files).expect(200).json().size()).isZero();
    }

    @Test
    void nothingMoreIsTakenOnceConsentIsWithdrawn() {
        consumer.client().delete(consumer.path() + "/consent");
        assertThat(handIn(TestFiles.png()).expect(410).text()).contains("withdrawn consent");
    }

    @Test
    void nothingMoreIsTakenOnceTheDisputeIsClosed() {
        consumer.client().post(consumer.path() + "/handoff", "{}").expect(200);
        var path = "/api/mediation/cases/" + consumer.id();
        ACCORD.staff("mediator").post(path + "/take", "").expect(200);
        handIn(TestFiles.png()).expect(201);
        ACCORD.staff("mediator")
                .post(path + "/close", Map.of("outcome", "mediated", "reasons", "-"))
                .expect(200);
        handIn(TestFiles.pdf(1)).expect(409);
    }

    private Client.Answer handIn(Client.Part... parts) {
        return consumer.client().send(files, parts);
    }

    private Client seller() {
        var sent = consumer.client()
                .post(consumer.path() + "/respondent", Map.of("name", "鞋店", "locale", "en"))
                .expect(201)
                .json();
        return ACCORD.client().bearing(sent.path("token").asString());
    }

    private static String sellersTimeline(Client seller) {
        return seller.get("/api/merchant/timeline?after=0").expect(200).text();
    }

    private List<JsonNode> evidence() {
        var facts = new ArrayList<JsonNode>();
        consumer.standing().path("facts").forEach(facts::add);
        facts.removeIf(fact -> !fact.path("id").asString().equals("evidence"));
        return facts;
    }

    private static JsonNode newest(List<JsonNode> entries) {
        return entries.getLast();
    }
}
