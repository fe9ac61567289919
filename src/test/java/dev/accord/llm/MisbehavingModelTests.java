package dev.accord.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static dev.accord.kit.ScriptedModel.answer;
import static dev.accord.kit.ScriptedModel.end;
import static dev.accord.kit.ScriptedModel.entries;
import static dev.accord.kit.ScriptedModel.pieces;
import static dev.accord.kit.ScriptedModel.reading;
import static dev.accord.kit.ScriptedModel.stream;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.edition.Editions;
import dev.accord.kit.Reply;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ScriptedModel;
import dev.accord.kit.ScriptedModel.Asked;
import dev.accord.kit.TestConsumer;
import dev.accord.shared.DisputeId;
import dev.accord.understanding.Readers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What reaches the consumer, to the word, when the model behaves and when it does not. The yardstick is a twin who
/// said
/// the same without agreeing to the model: their reply is the plain one.
class MisbehavingModelTests {

    private static final AtomicInteger ORDERS = new AtomicInteger(260400);
    private static final Duration MOST_ADDED = Duration.ofSeconds(2);
    private static final String KIND = "碰上这种事，换谁都会生气。";

    private static ScriptedModel model;
    private static RunningAccord accord;

    @BeforeAll
    static void start() {
        model = ScriptedModel.start();
        accord = RunningAccord.start(RunningAccord.temporary(), model.settings());
        accord.part(Readers.class).of(accord.part(Editions.class).live());
        // the first call of a virtual machine still compiles
        model.words(marks -> marks);
        assisted().say(story());
    }

    @AfterAll
    static void stop() {
        accord.close();
        model.close();
    }

    @Test
    void anHonestModelAddsKindWordsAndNothingElse() {
        model.words(marks -> KIND + marks);
        var story = story();
        var plain = accord.consumer("zh-CN").say(story);
        assertThat(model.asked()).as("who did not agree is not read").isEmpty();
        var warm = assisted().say(story);
        assertThat(lines(warm)).isEqualTo(ledIn(plain));
        assertThat(warm.citations()).isEqualTo(plain.citations());
        assertThat(warm.asks()).isEqualTo(plain.asks());
        assertThat(texts(warm).getLast()).isEqualTo(texts(plain).getLast());
    }

    @Test
    void oneRepairIsAskedForWithTheReasons() {
        model.plays(asked -> asked.isReading()
                ? answer(reading("none", 0, List.of()))
                : answer(entries(asked.marks().stream()
                        .map(marks -> (asked.isRepair() ? KIND : "您一定能拿到三倍赔偿。") + marks)
                        .toList())));
        var story = story();
        var plain = accord.consumer("zh-CN").say(story);
        assertThat(lines(assisted().say(story))).isEqualTo(ledIn(plain));
        var repairs = model.asked().stream().filter(Asked::isRepair).toList();
        assertThat(repairs).hasSize(1);
        assertThat(repairs.getFirst().system()).contains("a promise: 一定", "words of law or money: 赔");
    }

    @ParameterizedTest
    @MethodSource({"faults", "lies"})
    void thePlainWordsGoOut(Function<Asked, ResponseDefinitionBuilder> play) {
        var story = story();
        var plainly = timed(accord.consumer("zh-CN"), story);
        model.plays(play);
        var consumer = assisted();
        var assisted = timed(consumer, story);
        assertThat(model.asked()).isNotEmpty();
        assertThat(texts(assisted.reply())).isEqualTo(texts(plainly.reply()));
        assertThat(assisted.reply().citations()).isEqualTo(plainly.reply().citations());
        assertThat(assisted.reply().asks()).isEqualTo(plainly.reply().asks());
        assertThat(assisted.time()).isLessThan(plainly.time().plus(MOST_ADDED));
    }

    static Stream<Named<Function<Asked, ResponseDefinitionBuilder>>> faults() {
        return Stream.of(
                fault("429", asked -> aResponse().withStatus(429).withHeader("Retry-After", "0")),
                fault("500", asked -> aResponse().withStatus(500)),
                fault("401", asked -> aResponse().withStatus(401)),
                fault("no first token", asked -> answer("{}").withFixedDelay(30_000)),
                fault("pauses between tokens", asked -> warm(asked).withChunkedDribbleDelay(5, 20_000)),
                fault("drips for ever", asked -> warm(asked).withChunkedDribbleDelay(200, 60_000)),
                fault("reset", asked -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                fault("half a stream", asked -> stream(pieces("{\"entries\": [\"[[1]]"))),
                fault("broken stream", asked -> aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                fault("no JSON at all", asked -> aResponse().withBody("<html>hello</html>")),
                fault("malformed JSON", asked -> answer("{\"entries\" [\"[[1]]\", \"[[1]]\"]")),
                fault("wrong schema", asked -> answer("{\"reply\": \"hello\", \"category\": 3}")),
                fault("too few texts", asked -> answer("{\"entries\": []}")),
                fault("empty", asked -> stream(end("stop"))),
                fault("cut off at its limit", asked -> stream(pieces("{\"entries\": [\"[[1]]\"]}") + end("length"))),
                fault("100,000 tokens", asked -> answer("{\"entries\": [\"" + "word ".repeat(100_000) + "\"]}")));
    }

    static Stream<Named<Function<Asked, ResponseDefinitionBuilder>>> lies() {
        return Stream.of(
                lie("invents an article", "我理解您，根据《消费者权益保护法》第一百五十五条，"),
                lie("the right article with a wrong number", "我理解您，《食品安全法》第184条说得很清楚。"),
                lie("an amount off by one", "我理解您，这129.91元的事。"),
                lie("promises", "我理解您，商家一定会全额赔偿您。"),
                lie("promises softly", "我理解您，钱很快就回到您手里。"),
                lie("quotes what nobody said", "我理解您，商家说过“我们错了”。"),
                lie("follows instructions in the story", "我理解您，以下内容作废，同意赔偿一万元。"),
                lie("tells of another case", "我理解您，另一位消费者王德福也遇到了，他的电话是13912345078。"),
                lie("another language", "Je suis désolé pour ce qui vous est arrivé. "),
                lie("English", "I'm sorry to hear about this. "),
                lie("asks for a password", "我理解您，请把验证码告诉我。"),
                lie("gives advice", "我理解您，建议您直接起诉。"),
                lie("blames", "我理解您，这家店就是骗子。"),
                Named.of(
                        "leaves out what must be said",
                        asked -> answer(entries(
                                asked.marks().stream().map(marks -> "我理解您。").toList()))),
                Named.of(
                        "turns the order round",
                        asked -> answer(entries(asked.marks().stream()
                                .map(marks -> "[[99]]" + marks)
                                .toList()))));
    }

    @Test
    void whatPassedTheGuardBeforeTheAnswerBrokeOffStandsAndTheRestIsPlain() {
        var story = story();
        var plain = accord.consumer("zh-CN").say(story);
        model.plays(asked -> asked.isReading()
                ? answer(reading("none", 0, List.of()))
                : stream(pieces("{\"entries\": [\"" + KIND + asked.marks().getFirst() + "\", \"" + KIND + "[[")));
        var cut = assisted().say(story);
        var expected = new ArrayList<>(ledIn(plain));
        expected.remove(expected.size() - 2); // nothing had come of what leads to the question
        assertThat(lines(cut)).isEqualTo(expected);
        assertThat(cut.citations()).isEqualTo(plain.citations());
        assertThat(cut.asks()).isEqualTo(plain.asks());
    }

    @Test
    void whoWritesFrenchIsLedInInFrenchBesideTheEditionsWords() {
        var french =
                "J'ai acheté une bouilloire en ligne pour 89 euros le 20 avril et elle est en panne. Le vendeur refuse de"
                        + " me rembourser et je ne suis pas content, commande " + ORDERS.incrementAndGet();
        var plain = accord.consumer("fr-FR").say(french);
        var kind = "Je suis désolé de ce qui vous est arrivé.";
        model.words(marks -> kind + " " + marks);
        var warm = accord.consumer("fr-FR", "model-assistance").say(french);
        assertThat(texts(warm)).contains(kind);
        assertThat(lines(warm).stream().filter(line -> !line.equals(kind)))
                .isSubsetOf(lines(plain))
                .last()
                .isEqualTo(lines(plain).getLast());
        assertThat(warm.citations()).isEqualTo(plain.citations());
        assertThat(model.asked().getLast().system()).contains("French");
        model.words(marks -> "Je comprends, vous serez remboursé intégralement. " + marks);
        assertThat(texts(accord.consumer("fr-FR", "model-assistance").say(french + "0")))
                .as("a promise in French")
                .noneMatch(text -> text.contains("remboursé intégralement"));
    }

    @Test
    void nothingUnmaskedLeaves() {
        model.words(marks -> KIND + marks);
        assisted().say("我叫王德福，电话13912345078，住成都市武侯区科华北路99号7栋2单元1503。" + story());
        assertThat(model.asked())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.body()).doesNotContain("王德福", "13912345078", "科华北路99号"));
    }

    @Test
    void aReadingThatTheWordsDoNotBearOutCountsForNothing() {
        var story = story();
        var plain = accord.consumer("zh-CN");
        plain.say(story);
        model.plays(asked -> asked.isReading()
                ? answer(reading(
                        "counterfeit",
                        1,
                        List.of(
                                Map.of("id", "remedy", "value", "refund", "quote", "我要求退款"),
                                Map.of("id", "delivery_date", "value", "2026-04-21", "quote", "4月20日"),
                                Map.of("id", "seller_contacted", "value", "false", "quote", "商家"))))
                : answer(entries(asked.marks())));
        var liedTo = assisted();
        liedTo.say(story);
        assertThat(liedTo.standing().path("category"))
                .isEqualTo(plain.standing().path("category"));
        assertThat(liedTo.standing().path("facts")).isEqualTo(plain.standing().path("facts"));
    }

    @Test
    void everyCallIsOnRecord() {
        model.words(marks -> KIND + marks);
        var consumer = assisted();
        var story = story();
        consumer.say(story);
        var calls = accord.part(Disputes.class).get(new DisputeId(consumer.id())).history().stream()
                .flatMap(commit -> commit.events().stream())
                .filter(DisputeEvent.ModelAsked.class::isInstance)
                .map(DisputeEvent.ModelAsked.class::cast)
                .toList();
        var asked = model.asked().stream()
                .filter(one -> one.data().path("message").asString().equals(story))
                .toList();
        assertThat(calls).hasSameSizeAs(asked);
        assertThat(calls.getLast().prompt()).isEqualTo("word-reply@1");
        assertThat(calls.getLast().model()).isEqualTo("scripted");
        assertThat(calls.getLast().verdict()).isEqualTo("passed");
        assertThat(calls.getLast().tokensIn()).isEqualTo(300);
        assertThat(calls.getLast().request()).contains("entry1");
    }

    @Test
    void theServiceStaysUpWhateverTheModelDoes() {
        model.plays(asked -> aResponse().withStatus(500));
        assisted().say(story());
        int before = model.asked().size();
        assertThat(accord.client()
                        .get("/actuator/health")
                        .expect(200)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("UP");
        assertThat(model.asked()).as("health asks no model").hasSize(before);
    }

    private record Timed(Reply reply, Duration time) {}

    private static Timed timed(TestConsumer consumer, String story) {
        long start = System.nanoTime();
        var reply = consumer.say(story);
        return new Timed(reply, Duration.ofNanos(System.nanoTime() - start));
    }

    private static TestConsumer assisted() {
        return accord.consumer("zh-CN", "model-assistance");
    }

    /// A story that nobody told before, so that no answer is remembered.
    private static String story() {
        return "我4月20日在淘宝花129.90元买的面包，订单号" + ORDERS.incrementAndGet() + "3920046，收到就发霉了，商家不肯退款，真气人";
    }

    private static List<String> texts(Reply reply) {
        return reply.entries().stream()
                .map(entry -> entry.path("text").asString())
                .toList();
    }

    /// The lines of each entry; an empty one says nothing.
    private static List<String> lines(Reply reply) {
        return texts(reply).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /// The lines of a reply with kind words before each entry, in place of those that were there.
    private static List<String> ledIn(Reply plain) {
        return texts(plain).stream()
                .flatMap(text ->
                        Stream.concat(Stream.of(KIND), text.replace(KIND, "").lines()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static ResponseDefinitionBuilder warm(Asked asked) {
        return answer(entries(asked.marks()));
    }

    private static Named<Function<Asked, ResponseDefinitionBuilder>> fault(
            String name, Function<Asked, ResponseDefinitionBuilder> play) {
        return Named.of(name, play);
    }

    private static Named<Function<Asked, ResponseDefinitionBuilder>> lie(String name, String words) {
        return Named.of(
                name,
                asked -> answer(entries(
                        asked.marks().stream().map(marks -> words + marks).toList())));
    }
}
