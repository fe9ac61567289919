package dev.accord.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Disputes;
import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.TestConsumer;
import dev.accord.shared.DisputeId;
import dev.accord.store.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A seller hands in documents as an outside program does.
class SellersFilesTests {

    private static final String STORY = "我2026年11月1日在淘宝花398元买了一双运动鞋，11月4日收到发现鞋底开胶，是质量问题，要求退款，卖家不理。";
    private static final String FILES = "/api/merchant/files";

    private static final RunningAccord ACCORD = RunningAccord.shared();

    private final RunningAccord accord = ACCORD;
    private final TestConsumer consumer = accord.consumer("zh-CN");
    private Client seller = accord.client();

    @BeforeAll
    static void warmUp() {
        ACCORD.warmedUp();
    }

    @BeforeEach
    void invited() {
        consumer.say(STORY);
        var sent = consumer.client()
                .post(consumer.path() + "/respondent", Map.of("name", "鞋店", "locale", "en"))
                .expect(201)
                .json();
        seller = accord.client().bearing(sent.path("token").asString());
    }

    @Test
    void severalDocumentsAreKeptByteForByteAndShownToEverybodyInTheCase() {
        var pdf = TestFiles.pdf(1);
        var png = TestFiles.png();
        var handed = seller.send(FILES + "?about=price", pdf, png).expect(201).json();
        assertThat(handed.size()).isEqualTo(2);
        assertThat(handed.get(0).path("name").asString()).isEqualTo("发货单 1.pdf");
        assertThat(handed.get(0).path("mediaType").asString()).isEqualTo("application/pdf");
        assertThat(handed.get(0).path("about").asString()).isEqualTo("price");
        assertThat(handed.get(1).path("size").asLong()).isEqualTo(png.content().length);

        assertThat(consumer.client().bytes(consumer.path() + "/files/1")).isEqualTo(pdf.content());
        assertThat(accord.staff("mediator").bytes("/api/mediation/cases/" + consumer.id() + "/files/2"))
                .isEqualTo(png.content());
        assertThat(consumer.entries().toString()).contains("发货单 1.pdf");
        assertThat(consumer.standing().path("stage").asString()).isEqualTo("negotiation");
    }

    @Test
    void theLinkInTheListOpensTheDocumentWithoutATokenAndOnlyToSaveIt() {
        seller.send(FILES, TestFiles.pdf(1)).expect(201);
        var link = consumer.client()
                .get(consumer.path() + "/files")
                .expect(200)
                .json()
                .get(0)
                .path("link");
        var answer = accord.client().get(link.asString()).expect(200).response().headers();
        assertThat(answer.firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''");
        assertThat(answer.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(answer.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        accord.client()
                .get(link.asString()
                        .replace(consumer.id(), accord.consumer("zh-CN").id()))
                .expect(410);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithTheReasonAndNothingIsKept() {
        seller.send(FILES, TestFiles.pdf(1), TestFiles.zeros(5 * 1024 * 1024 + 1))
                .expect(413);
        var wrong = seller.send(FILES, TestFiles.named("slip.pdf", "MZ\u0090 not a document"))
                .expect(415);
        assertThat(wrong.text()).contains("slip.pdf").contains("PDF");
        seller.send(FILES, TestFiles.named("page.png", "<html><script>alert(1)</script>"))
                .expect(415);
        seller.send(FILES, TestFiles.named("empty.pdf", "")).expect(400);
        seller.send(FILES + "?about=colour", TestFiles.pdf(1)).expect(404);
        seller.send(FILES + "?about=Price!", TestFiles.pdf(1)).expect(404);
        seller.send(FILES).expect(400);
        assertThat(seller.get(FILES).expect(200).json().size()).isZero();
    }

    @Test
    void aMaliciousNameIsMadeHarmless() {
        var handed = seller.send(
                FILES,
                TestFiles.named("../../<b>x.exe", new String(TestFiles.pdf(1).content())));
        assertThat(handed.expect(201).json().get(0).path("name").asString()).isEqualTo("_b_x.exe.pdf");
    }

    @Test
    void onlyTheSellersKeyHandsInAndOnlyThoseInTheCaseRead() {
        seller.send(FILES, TestFiles.pdf(1)).expect(201);
        accord.client().send(FILES, TestFiles.pdf(2)).expect(403); // no token at all reads as a foreign page
        accord.client()
                .bearing(consumer.id() + ".r.x")
                .send(FILES, TestFiles.pdf(2))
                .expect(401);
        consumer.client().send(FILES, TestFiles.pdf(2)).expect(403);
        accord.consumer("zh-CN").client().get(consumer.path() + "/files/1").expect(403);
        accord.client().get(consumer.path() + "/files/1").expect(401);
        accord.staff("editor")
                .get("/api/mediation/cases/" + consumer.id() + "/files/1")
                .expect(403);
        seller.get(FILES + "/2").expect(404);
    }

    @Test
    void theSameDocumentAgainChangesNothingAndTheEleventhIsRefused() {
        for (int n = 1; n <= 9; n++) {
            seller.send(FILES, TestFiles.pdf(n)).expect(201);
        }
        var again = seller.send(FILES, TestFiles.pdf(3)).expect(201).json();
        assertThat(again.get(0).path("n").asInt()).isEqualTo(3);
        seller.send(FILES, TestFiles.pdf(10), TestFiles.pdf(11)).expect(409);
        seller.send(FILES, TestFiles.pdf(10)).expect(201);
        seller.send(FILES, TestFiles.pdf(11)).expect(409);
    }

    @Test
    void manyAtOnceGetANumberEachAndNoMoreThanTenStay() throws Exception {
        var answers = new ArrayList<Future<Integer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < 14; n++) {
                var file = TestFiles.pdf(n);
                answers.add(threads.submit(() -> seller.send(FILES, file).status()));
            }
        }
        int kept = 0;
        for (var answer : answers) {
            assertThat(answer.get()).isIn(201, 409);
            kept += answer.get() == 201 ? 1 : 0;
        }
        assertThat(kept).isEqualTo(10);
        var numbers = new ArrayList<Integer>();
        seller.get(FILES).json().forEach(file -> numbers.add(file.path("n").asInt()));
        assertThat(numbers).isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    }

    @Test
    void whatIsErasedWithTheDisputeOpensNoMore() {
        seller.send(FILES, TestFiles.pdf(1)).expect(201);
        var id = new DisputeId(consumer.id());
        var dispute = accord.part(Disputes.class).get(id);
        accord.part(Vault.class).erase(Disputes.stream(id));
        assertThat(accord.part(Exhibits.class).open(dispute, 1)).isEmpty();
    }

    @Test
    void nothingMoreIsTakenOnceTheCaseIsClosed() {
        consumer.client().post(consumer.path() + "/handoff", "{}").expect(200);
        accord.staff("mediator")
                .post("/api/mediation/cases/" + consumer.id() + "/take", "")
                .expect(200);
        accord.staff("mediator")
                .post("/api/mediation/cases/" + consumer.id() + "/close", Map.of("outcome", "mediated", "reasons", "-"))
                .expect(200);
        seller.send(FILES, TestFiles.pdf(1)).expect(409);
    }
}
