package dev.accord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.entitlement.Assessor;
import dev.accord.kit.JsonReport;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ScriptedModel;
import dev.accord.kit.ScriptedModel.Asked;
import dev.accord.kit.YamlFolder;
import dev.accord.knowledge.Libraries;
import dev.accord.llm.LanguageModel;
import dev.accord.privacy.Redactor;
import dev.accord.reply.ModelWording;
import dev.accord.reply.Replies;
import dev.accord.settlement.Negotiator;
import dev.accord.shared.DisputeId;
import dev.accord.understanding.Readers;
import dev.accord.understanding.SecondReaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Sixty scripted conversations three times over: without a model, with an honest one, and with a liar. Whatever it
/// says, the same is done in all three; and a turn with it takes little longer than the model itself.
@Tag("eval")
class ThreeModelsEvaluationTests {

    private static final int SCRIPTS = 60;
    private static final Duration LATENCY = Duration.ofMillis(60);
    private static final Duration MOST_ADDED = Duration.ofSeconds(2);

    private final List<Script> scripts = scripts();

    /// All that a liar says which is no lie.
    private static final String HARMLESS = "I understand.";

    /// What was done after each line of every script, what was said, how long each turn took, and how many entries the
    /// model worded.
    private record Run(Map<String, List<Deeds>> deeds, Map<String, String> said, Collection<Duration> times, int worded)
            implements TurnListener {

        @Override
        public void started(DisputeId id) {
            // only the end counts
        }

        @Override
        public void taken(DisputeId id, Duration time, boolean said) {
            times.add(time);
        }

        Duration percentile(double share) {
            var sorted = times.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
        }
    }

    @Test
    void theSameIsDoneWhateverTheModelSays() throws Exception {
        var off = run((_, _) -> ScriptedModel.answer("{}"), Set.of());
        var honest = run(PlayedModel::honest, Set.of("model-assistance"));
        var liar = run((asked, _) -> PlayedModel.liar(asked), Set.of("model-assistance"));
        long median = added(off, honest, 0.50);
        long slowest = added(off, honest, 0.99);
        var report = new JsonReport("three-models")
                .figure("dialogues", scripts.size())
                .figure("honest-same-deeds", same(off, honest))
                .figure("liar-same-deeds", same(off, liar))
                .figure("honest-entries-worded", honest.worded())
                .figure("liar-lies-kept-back", lies(off, liar).isEmpty() ? 1 : 0)
                .figure("within-two-seconds-more", slowest < MOST_ADDED.toMillis() ? 1 : 0)
                .detail("model-latency-ms", LATENCY.toMillis())
                .detail("added-p50-ms", median)
                .detail("added-p99-ms", slowest)
                .detail("lies-told", lies(off, liar))
                .detail("honest-differs-in", different(off, honest))
                .detail("liar-differs-in", different(off, liar));
        System.out.printf(
                "added to a turn, the model taking %d ms a call: p50 %d ms, p99 %d ms%n",
                LATENCY.toMillis(), median, slowest);
        System.out.println("honest differs in " + different(off, honest) + ", liar in " + different(off, liar));
        assertThat(report.publish()).as("figures under their baseline").isEmpty();
    }

    private Run run(BiFunction<Asked, Script, ResponseDefinitionBuilder> play, Set<String> purposes) throws Exception {
        try (var model = ScriptedModel.start();
                var accord = RunningAccord.start(RunningAccord.temporary(), model.settings())) {
            model.plays(asked -> play.apply(asked, scripts.getFirst()));
            hold(scripts.getFirst(), accord, purposes, nothingYet()); // the first turn waits for its reader and library
            var run = nothingYet();
            int worded = 0;
            for (var script : scripts) {
                model.plays(asked -> play.apply(asked, script).withFixedDelay((int) LATENCY.toMillis()));
                worded += hold(script, accord, purposes, run);
            }
            return new Run(run.deeds(), run.said(), run.times(), worded);
        }
    }

    private static Run nothingYet() {
        return new Run(new LinkedHashMap<>(), new LinkedHashMap<>(), new ConcurrentLinkedQueue<>(), 0);
    }

    /// The number of entries that the model worded.
    private static int hold(Script script, RunningAccord accord, Set<String> purposes, Run run) throws Exception {
        var deeds = new ArrayList<Deeds>();
        long worded = 0;
        try (var conversation =
                new Conversation(script, turns(accord), accord.part(Replies.class), purposes, Optional.of(run))) {
            for (var line : script.lines()) {
                var after = conversation.take(line);
                deeds.add(Deeds.in(after.dispute()));
                run.said().put(script.id(), said(after.dispute()));
                worded = Deeds.entries(after.dispute())
                        .filter(entry -> entry.wording().contains("+"))
                        .count();
            }
        }
        run.deeds().put(script.id(), deeds);
        return (int) worded;
    }

    private static Supplier<AssistedTurn> turns(RunningAccord accord) {
        var edition = accord.part(Editions.class).live();
        var cores = new Cores();
        return () -> new AssistedTurn(
                turn(accord, edition),
                Optional.of(new AssistedTurn.Assistance(
                        accord.part(LanguageModel.class),
                        accord.part(SecondReaders.class).of(edition),
                        accord.part(ModelWording.class),
                        accord.part(Redactor.class))),
                cores);
    }

    private static Turn turn(RunningAccord accord, Edition edition) {
        return new Turn(
                edition,
                accord.part(Redactor.class),
                accord.part(Readers.class).of(edition),
                accord.part(Libraries.class).of(edition),
                accord.part(Assessor.class),
                accord.part(Negotiator.class),
                accord.part(Replies.class));
    }

    private static List<String> different(Run one, Run other) {
        return one.deeds().keySet().stream()
                .filter(id -> !one.deeds().get(id).equals(other.deeds().get(id)))
                .toList();
    }

    private static String said(Dispute dispute) {
        return Deeds.entries(dispute).map(AssistantSaid::text).collect(Collectors.joining("\n"));
    }

    /// What was said with a liar and not without, but for what is no lie.
    private static List<String> lies(Run off, Run liar) {
        return liar.said().entrySet().stream()
                .flatMap(one -> one.getValue()
                        .lines()
                        .filter(line -> !line.equals(HARMLESS))
                        .filter(line -> !off.said().get(one.getKey()).contains(line)))
                .toList();
    }

    private double same(Run one, Run other) {
        return 1 - (double) different(one, other).size() / scripts.size();
    }

    /// Milliseconds that a turn takes longer with a model.
    private static long added(Run plain, Run assisted, double share) {
        return assisted.percentile(share).minus(plain.percentile(share)).toMillis();
    }

    /// Two of every three, from every file.
    private static List<Script> scripts() {
        var all = YamlFolder.items("eval/dialogues").stream().map(Script::of).toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % 3 != 2)
                .mapToObj(all::get)
                .limit(SCRIPTS)
                .toList();
    }
}
