package dev.accord.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ScriptedModel;
import dev.accord.kit.ScriptedModel.Asked;
import dev.accord.kit.TestConsumer;
import dev.accord.shared.DisputeId;
import dev.accord.understanding.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A reply goes out entry by entry while the model still writes, each under the fence.
class StreamedReplyTests {

    private static final String KIND = "碰上这种事，换谁都会生气。";
    private static final String STORY = "我4月20日在淘宝花129.90元买的面包，收到就发霉了，商家不肯退款";

    /// However busy the machine is, the model is in time.
    private static final List<String> PATIENT =
            List.of("--accord.llm.turn-patience=30s", "--accord.llm.first-token=20s", "--accord.llm.next-token=20s");

    private static ScriptedModel model;
    private static RunningAccord accord;

    @BeforeAll
    static void start() {
        model = ScriptedModel.start();
        var settings = new ArrayList<>(List.of(model.settings()));
        settings.addAll(PATIENT);
        accord = RunningAccord.start(RunningAccord.temporary(), settings.toArray(String[]::new));
        accord.part(Readers.class).of(accord.part(Editions.class).live());
        model.words(marks -> marks);
        accord.consumer("zh-CN", "model-assistance").say(STORY);
        model.plays(StreamedReplyTests::slowly);
    }

    @AfterAll
    static void stop() {
        accord.close();
        model.close();
    }

    @Test
    void whatIsWordedIsSaidWhileTheRestIsStillBeingWritten() {
        var consumer = consumer();
        var reply = consumer.say(STORY + "，订单号260771");
        assertThat(reply.entries())
                .hasSizeGreaterThan(1)
                .allSatisfy(entry -> assertThat(entry.path("text").asString()).startsWith(KIND));
        var commits = commitsOfEntries(consumer);
        assertThat(commits).as("each entry has a commit of its own").doesNotHaveDuplicates();
        assertThat(reply.entries().getLast().path("last").asBoolean()).isTrue();
    }

    @Test
    void aMediatorWhoTakesOverMeanwhileHasTheLastWord() {
        var consumer = consumer();
        consumer.receipt(UUID.randomUUID().toString(), STORY + "，订单号260772");
        consumer.client().get(consumer.path() + "/timeline?after=1&wait=10").expect(200);
        accord.staff("mediator")
                .post("/api/mediation/cases/" + consumer.id() + "/take", null)
                .expect(200);
        consumer.client().get(consumer.path() + "/timeline?after=20&wait=2").expect(200);
        var events = events(consumer);
        var after = events.subList(indexOfTakeover(events), events.size());
        assertThat(after).noneMatch(AssistantSaid.class::isInstance);
    }

    /// The first entry at once, the others a second later.
    private static ResponseDefinitionBuilder slowly(Asked asked) {
        if (asked.isReading()) {
            return ScriptedModel.answer(ScriptedModel.reading("none", 0, List.of()));
        }
        var texts =
                asked.marks().stream().map(marks -> "\"" + KIND + marks + "\"").toList();
        var answer = "{\"entries\": [" + String.join("," + " ".repeat(600), texts) + "]}";
        return ScriptedModel.answer(answer).withChunkedDribbleDelay(20, 900);
    }

    private static TestConsumer consumer() {
        return accord.consumer("zh-CN", "model-assistance");
    }

    private static List<Integer> commitsOfEntries(TestConsumer consumer) {
        var history =
                accord.part(Disputes.class).get(new DisputeId(consumer.id())).history();
        return IntStream.range(0, history.size())
                .filter(i -> history.get(i).events().stream().anyMatch(AssistantSaid.class::isInstance))
                .flatMap(i -> history.get(i).events().stream()
                        .filter(AssistantSaid.class::isInstance)
                        .mapToInt(_ -> i))
                .boxed()
                .toList();
    }

    private static List<DisputeEvent> events(TestConsumer consumer) {
        return accord.part(Disputes.class).get(new DisputeId(consumer.id())).history().stream()
                .flatMap(commit -> commit.events().stream())
                .toList();
    }

    private static int indexOfTakeover(List<DisputeEvent> events) {
        return IntStream.range(0, events.size())
                .filter(i -> events.get(i) instanceof DisputeEvent.MediatorTookOver)
                .findFirst()
                .orElseThrow();
    }
}
