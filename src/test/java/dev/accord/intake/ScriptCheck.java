package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.DisputeEvent;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.kit.TypedFacts;
import dev.accord.kit.YamlItem;
import dev.accord.timeline.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds what came of a turn against what the script expects.
final class ScriptCheck {

    private static final Set<String> KEYS = Set.of(
            "category",
            "categoryIn",
            "facts",
            "noFacts",
            "asks",
            "asksIn",
            "asksNot",
            "cites",
            "citesOneOf",
            "notCites",
            "owed",
            "stage",
            "handler",
            "kinds",
            "moves",
            "notMoves",
            "textHas",
            "textHasOneOf",
            "textLacks");

    private final String place;
    private final Conversation.After after;
    private final YamlItem expected;
    private final Edition edition;
    private final List<Miss> misses = new ArrayList<>();
    private int checks;

    /// One expectation that was not met.
    record Miss(String place, String what, String expected, String came) {}

    ScriptCheck(String place, Conversation.After after, YamlItem expected, Edition edition) {
        this.place = place;
        this.after = after;
        this.expected = expected;
        this.edition = edition;
        var unknown = expected.unknownKeys(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(place + ": unknown expectations " + unknown);
        }
    }

    List<Miss> misses() {
        matter();
        questions();
        law();
        standing();
        words();
        alwaysTrue();
        return misses;
    }

    int checks() {
        return checks;
    }

    private void matter() {
        CaseFile file = after.dispute().file();
        var category = file.categoryId().map(Object::toString).orElse("none");
        expected.optional("category").ifPresent(wanted -> check("category", wanted, category, wanted.equals(category)));
        oneOf("categoryIn", category);
        expected.item("facts").values().forEach((fact, value) -> fact(new FactId(fact.toString()), value, file));
        expected.texts("noFacts").forEach(fact -> {
            var known =
                    file.values().get(new FactId(fact)).map(FactValue::asText).orElse("unknown");
            check("fact " + fact, "unknown", known, known.equals("unknown"));
        });
    }

    private void fact(FactId id, Object value, CaseFile file) {
        var wanted = TypedFacts.value(id, value, edition);
        var came = file.values().get(id);
        boolean met = came.filter(known -> known.equals(wanted) || contains(known, wanted))
                .isPresent();
        check("fact " + id, wanted.asText(), came.map(FactValue::asText).orElse("unknown"), met);
    }

    /// Of words and of several choices it is enough that what is wanted is in them.
    private static boolean contains(FactValue known, FactValue wanted) {
        return switch (wanted) {
            case FactValue.Words(var text) -> known.asText().contains(text);
            case FactValue.Choices(var choices) ->
                known instanceof FactValue.Choices(var all) && all.containsAll(choices);
            case FactValue.Day _, FactValue.Amount _, FactValue.Flag _, FactValue.Choice _, FactValue.Count _ -> false;
        };
    }

    private void questions() {
        var asked = after.asks().orElse("nothing");
        expected.optional("asks").ifPresent(wanted -> check("asks", wanted, asked, wanted.equals(asked)));
        oneOf("asksIn", asked);
        expected.texts("asksNot").forEach(fact -> check("asks", "not " + fact, asked, !fact.equals(asked)));
    }

    private void law() {
        var cited = after.entries().stream()
                .flatMap(entry -> entry.citations().stream())
                .map(citation -> citation.id().value())
                .collect(Collectors.toSet());
        expected.texts("cites").forEach(id -> check("cites", id, cited.toString(), cited.contains(id)));
        expected.texts("notCites")
                .forEach(id -> check(
                        "cites", "not " + id, cited.toString(), cited.stream().noneMatch(one -> one.startsWith(id))));
        if (expected.has("citesOneOf")) {
            var wanted = expected.texts("citesOneOf");
            check(
                    "cites one of",
                    wanted.toString(),
                    cited.toString(),
                    wanted.stream().anyMatch(cited::contains));
        }
        expected.optional("owed").ifPresent(wanted -> {
            var owed = after.dispute()
                    .bargaining()
                    .latest()
                    .map(proposal -> proposal.owed().toString())
                    .orElse("no proposal");
            check("owed", wanted, owed, wanted.equals(owed));
        });
    }

    private void standing() {
        var stage = after.dispute().stageName();
        var handler = after.dispute().handling().handler().name();
        expected.optional("stage").ifPresent(wanted -> check("stage", wanted, stage, wanted.equals(stage)));
        expected.optional("handler").ifPresent(wanted -> check("handler", wanted, handler, wanted.equals(handler)));
        var kinds = after.entries().stream().map(Entry::kind).toList();
        expected.texts("kinds").forEach(kind -> check("kinds", kind, kinds.toString(), kinds.contains(kind)));
        var moves = moves(after);
        expected.texts("moves").forEach(move -> check("moves", move, moves.toString(), moves.contains(move)));
        expected.texts("notMoves")
                .forEach(move -> check("moves", "not " + move, moves.toString(), !moves.contains(move)));
    }

    private void words() {
        var text = after.entries().stream().map(Entry::text).collect(Collectors.joining("\n"));
        expected.texts("textHas").forEach(words -> check("text has", words, text, text.contains(words)));
        expected.texts("textLacks").forEach(words -> check("text lacks", words, text, !text.contains(words)));
        if (expected.has("textHasOneOf")) {
            var wanted = expected.texts("textHasOneOf");
            check("text has one of", wanted.toString(), text, wanted.stream().anyMatch(text::contains));
        }
    }

    /// What no script has to say: one question at most, nothing left to fill in, six questions before a proposal.
    private void alwaysTrue() {
        long questions = after.entries().stream()
                .filter(entry -> !entry.asks().isEmpty())
                .count();
        check("always", "at most one question", questions + " questions", questions <= 1);
        var unfilled = after.entries().stream()
                .map(Entry::text)
                .filter(text -> text.contains("{{") || text.contains("null"))
                .toList();
        check("always", "nothing left to fill in", unfilled.toString(), unfilled.isEmpty());
        int asked = Set.copyOf(after.dispute().talk().asked()).size();
        boolean proposed = !after.dispute().bargaining().proposals().isEmpty();
        check("always", "at most six questions before a proposal", asked + " questions", asked <= 6 || proposed);
    }

    /// The names of the wordings that were said in the newest commits, and why a person was called.
    static List<String> moves(Conversation.After after) {
        var texts = after.entries().stream().map(Entry::text).toList();
        var moves = new ArrayList<String>();
        for (var commit : after.dispute().history()) {
            for (var event : commit.events()) {
                switch (event) {
                    case DisputeEvent.AssistantSaid said
                    when texts.contains(said.text()) ->
                        moves.add(said.wording().substring(0, said.wording().indexOf('@')));
                    case DisputeEvent.HandoffRequested(var by, var reason) -> moves.add("handover-" + reason);
                    case DisputeEvent.DisputeClosed closed -> moves.add("closed-" + closed.outcome());
                    default -> {}
                }
            }
        }
        return moves;
    }

    private void oneOf(String key, String came) {
        if (expected.has(key)) {
            var wanted = expected.texts(key);
            check(key, wanted.toString(), came, wanted.contains(came));
        }
    }

    private void check(String what, String wanted, String came, boolean met) {
        checks++;
        if (!met) {
            misses.add(new Miss(place, what, Objects.toString(wanted), came));
        }
    }
}
