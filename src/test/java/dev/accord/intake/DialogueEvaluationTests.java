package dev.accord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.entitlement.Assessor;
import dev.accord.kit.JsonReport;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.YamlFolder;
import dev.accord.knowledge.Libraries;
import dev.accord.privacy.Redactor;
import dev.accord.reply.Replies;
import dev.accord.settlement.Negotiator;
import dev.accord.timeline.Entry;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Reader;
import dev.accord.understanding.Readers;
import dev.accord.understanding.Signal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Every scripted conversation of `eval/dialogues` through the real reader, library, rules and wordings.
@Tag("eval")
class DialogueEvaluationTests {

    /// Every wording that a move of the assistant can take, and every reason to call a person or to end.
    private static final Set<String> MOVES = moves();

    /// `-Ddialogue=zh-seven` plays only these.
    private static final String ONLY = System.getProperty("dialogue", "");

    private final StringBuilder transcript = new StringBuilder();
    private final RunningAccord accord = RunningAccord.shared();
    private final Edition edition = accord.part(Editions.class).live();
    private final Replies replies = accord.part(Replies.class);
    private final Set<String> seenMoves = new TreeSet<>();
    private final Set<Signal> seenSignals = new TreeSet<>();
    private final Set<Intent> seenIntents = new TreeSet<>();
    private final List<ScriptCheck.Miss> misses = new ArrayList<>();
    private int checks;

    @Test
    void theConversationsGoAsAPersonWouldWant() throws Exception {
        var scripts = YamlFolder.items("eval/dialogues").stream()
                .map(Script::of)
                .filter(script -> script.id().startsWith(ONLY))
                .toList();
        assertThat(scripts).extracting(Script::id).doesNotHaveDuplicates();
        var turn = turn();
        int passed = 0;
        for (var script : scripts) {
            int before = misses.size();
            play(script, turn);
            passed += misses.size() == before ? 1 : 0;
        }
        misses.forEach(miss -> System.out.printf(
                "%-28s %-18s expected %-40s came %s%n",
                miss.place(), miss.what(), miss.expected(), miss.came().replace('\n', ' ')));
        Files.createDirectories(Path.of("target/eval"));
        Files.writeString(Path.of("target/eval/dialogues.txt"), transcript);
        assertThat(report(scripts.size(), passed).publish())
                .as("figures under their baseline")
                .isEmpty();
    }

    private void play(Script script, Turn turn) throws Exception {
        try (var conversation = new Conversation(script, turn, replies)) {
            int number = 0;
            transcript
                    .append("\n== ")
                    .append(script.id())
                    .append(": ")
                    .append(script.about())
                    .append('\n');
            for (var line : script.lines()) {
                number++;
                transcript.append("> ").append(line.says()).append(line.does()).append('\n');
                var after = conversation.take(line);
                after.entries().forEach(this::write);
                seenMoves.addAll(ScriptCheck.moves(after));
                var check = new ScriptCheck(script.id() + " " + number, after, line.expected(), edition);
                misses.addAll(check.misses());
                checks += check.checks();
            }
        }
    }

    private void write(Entry entry) {
        transcript.append("  [").append(entry.kind()).append(entry.asks()).append("] ");
        transcript.append(entry.text().replace("\n", "\n    ")).append('\n');
    }

    private JsonReport report(int scripts, int passed) {
        var unseen = new TreeSet<>(MOVES);
        unseen.removeAll(seenMoves);
        var signals = new TreeSet<>(Set.of(Signal.values()));
        signals.removeAll(seenSignals);
        var intents = new TreeSet<>(Set.of(Intent.values()));
        intents.removeAll(seenIntents);
        System.out.println("Not exercised: " + unseen + " " + signals + " " + intents);
        return new JsonReport("dialogues")
                .figure("dialogues", scripts)
                .figure("dialogues-passed", (double) passed / scripts)
                .figure("expectations-met", 1 - (double) misses.size() / checks)
                .figure("moves-exercised", 1 - (double) unseen.size() / MOVES.size())
                .figure("signals-exercised", 1 - (double) signals.size() / Signal.values().length)
                .figure("intents-exercised", 1 - (double) intents.size() / Intent.values().length)
                .detail("misses", misses)
                .detail(
                        "intents-not-exercised",
                        intents.stream().map(Enum::name).sorted().toList())
                .detail("moves-not-exercised", unseen);
    }

    private Turn turn() {
        return new Turn(
                edition,
                accord.part(Redactor.class),
                watched(accord.part(Readers.class).of(edition)),
                accord.part(Libraries.class).of(edition),
                accord.part(Assessor.class),
                accord.part(Negotiator.class),
                replies);
    }

    private Reader watched(Reader reader) {
        return (text, context) -> {
            var reading = reader.read(text, context);
            seenSignals.addAll(reading.signals());
            seenIntents.addAll(reading.intents());
            return reading;
        };
    }

    private static Set<String> moves() {
        var moves =
                new TreeSet<>(List.of("explain", "answer", "acknowledge", "propose", "next-steps", "closed-withdrawn"));
        Stream.of("plain", "again", "reworded", "with-reason", "category", "category-choice")
                .map("ask-"::concat)
                .forEach(moves::add);
        Stream.of("accept", "decline", "counter").map("decided-"::concat).forEach(moves::add);
        Stream.of("asked", "unclear", "self-harm", "abuse")
                .map("handover-"::concat)
                .forEach(moves::add);
        Stream.of("greeting", "thanks", "not-a-dispute", "unclear")
                .map("invite-"::concat)
                .forEach(moves::add);
        Stream.of("anger", "abuse", "minor", "elderly", "self-harm", "medical-urgency", "legal-threat", "deadline-near")
                .map("care-"::concat)
                .forEach(moves::add);
        return moves;
    }
}
