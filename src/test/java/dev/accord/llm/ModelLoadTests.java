package dev.accord.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.accord.edition.Editions;
import dev.accord.kit.JsonReport;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ScriptedModel;
import dev.accord.kit.ScriptedModel.Asked;
import dev.accord.kit.TestConsumer;
import dev.accord.understanding.Readers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a model adds to a turn, against the time that the model itself takes, and how much longer a turn takes when the
/// model fails. Each assisted turn has a twin who says the same without the model, just before.
@Tag("load")
class ModelLoadTests {

    private static final int WARM_UP = 10;
    private static final int TURNS = Integer.getInteger("accord.load.turns", 25);
    private static final int FAULTY_TURNS = 3;
    private static final long MOST_ADDED = 2_000;
    private static final long MOST_BEYOND = 250;
    private static final AtomicInteger ORDERS = new AtomicInteger(770_100);
    private static final List<Profile> PROFILES =
            List.of(new Profile(0, 0), new Profile(60, 0), new Profile(150, 150), new Profile(300, 400));

    private static ScriptedModel model;
    private static RunningAccord accord;

    /// How slow a model is, in milliseconds.
    ///
    /// @param first until its answer begins
    /// @param rest from there to the end, evenly
    private record Profile(int first, int rest) {

        ResponseDefinitionBuilder slow(ResponseDefinitionBuilder answer) {
            var late = first == 0 ? answer : answer.withFixedDelay(first);
            return rest == 0 ? late : late.withChunkedDribbleDelay(10, rest);
        }

        long of(int calls) {
            return (long) calls * (first + rest);
        }

        @Override
        public String toString() {
            return first + "+" + rest + " ms a call";
        }
    }

    @BeforeAll
    static void start() {
        model = ScriptedModel.start();
        accord = RunningAccord.start(RunningAccord.temporary(), model.settings());
        accord.part(Readers.class).of(accord.part(Editions.class).live());
        model.plays(ModelLoadTests::kind);
        for (int i = 0; i < WARM_UP; i++) {
            turn(accord.consumer("zh-CN"), story());
            turn(assisted(), story());
        }
    }

    @AfterAll
    static void stop() {
        accord.close();
        model.close();
    }

    @Test
    void aModelAddsLittleBeyondItsOwnTime() {
        var report = new JsonReport("model-latency").detail("turns", TURNS);
        System.out.printf("%-20s %22s %22s %22s%n", "the model", "its own p50 / p99", "added p50 / p99", "beyond it");
        for (var profile : PROFILES) {
            var own = new ArrayList<Long>();
            var added = new ArrayList<Long>();
            for (int i = 0; i < TURNS; i++) {
                var story = story();
                long plain = turn(accord.consumer("zh-CN"), story);
                model.plays(asked -> profile.slow(kind(asked)));
                added.add(turn(assisted(), story) - plain);
                own.add(profile.of(model.asked().size()));
            }
            var beyond = List.of(share(added, 0.5) - share(own, 0.5), share(added, 0.99) - share(own, 0.99));
            System.out.printf(
                    "%-20s %12d / %7d %12d / %7d %12d / %7d%n",
                    profile,
                    share(own, 0.5),
                    share(own, 0.99),
                    share(added, 0.5),
                    share(added, 0.99),
                    beyond.getFirst(),
                    beyond.getLast());
            report.detail(
                    profile.toString(),
                    List.of(share(own, 0.5), share(own, 0.99), share(added, 0.5), share(added, 0.99)));
            assertThat(beyond.getFirst())
                    .as("beyond its own at the median, %s", profile)
                    .isLessThan(MOST_BEYOND);
        }
        report.publish();
    }

    @Test
    void aModelThatFailsCostsATurnAtMostTwoSecondsMore() {
        var report = new JsonReport("model-faults").detail("turns", FAULTY_TURNS);
        MisbehavingModelTests.faults().forEach(fault -> {
            long most = most(fault);
            System.out.printf(Locale.ROOT, "%-28s %6d ms more at most%n", fault.getName(), most);
            report.detail(fault.getName(), most);
            assertThat(most).as(fault.getName()).isLessThanOrEqualTo(MOST_ADDED);
        });
        report.publish();
    }

    private static long most(Named<Function<Asked, ResponseDefinitionBuilder>> fault) {
        long most = 0;
        for (int i = 0; i < FAULTY_TURNS; i++) {
            var story = story();
            long plain = turn(accord.consumer("zh-CN"), story);
            model.plays(fault.getPayload());
            most = Math.max(most, turn(assisted(), story) - plain);
        }
        return most;
    }

    /// Milliseconds from the words to the end of the reply.
    private static long turn(TestConsumer consumer, String story) {
        long start = System.nanoTime();
        consumer.reply(consumer.receipt(UUID.randomUUID().toString(), story)
                .path("seq")
                .asLong());
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static long share(List<Long> millis, double share) {
        var sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    private static ResponseDefinitionBuilder kind(Asked asked) {
        return ScriptedModel.answer(
                asked.isReading()
                        ? ScriptedModel.reading("none", 0, List.of())
                        : ScriptedModel.entries(asked.marks().stream()
                                .map(marks -> "碰上这种事，换谁都会生气。" + marks)
                                .toList()));
    }

    private static TestConsumer assisted() {
        return accord.consumer("zh-CN", "model-assistance");
    }

    private static String story() {
        return "我4月20日在淘宝花129.90元买的面包，订单号" + ORDERS.incrementAndGet() + "3920046，收到就发霉了，商家不肯退款，真气人";
    }
}
