package dev.accord.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.JsonReport;
import dev.accord.kit.YamlFolder;
import dev.accord.kit.YamlItem;
import dev.accord.llm.JsonAnswer;
import dev.accord.privacy.PatternRedactor;
import dev.accord.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Replays what models have answered, as recorded in `eval/model`, through the guard as it is now, and tells by prompt
/// and version how many of the fit answers pass and how many of the unfit ones are stopped. No model is asked.
@Tag("eval")
class RecordedCallsEvaluationTests {

    private static final Pattern FIRM = Pattern.compile("\\[\\[(\\d+)]](.*?)\\[\\[/\\1]]", Pattern.DOTALL);

    private final Guards guards = guards();
    private final Map<String, Tally> tallies = new TreeMap<>();

    /// What became of the answers to one version of a prompt.
    private static final class Tally {
        private int fit;
        private int fitPassed;
        private int unfit;
        private int unfitStopped;
        private final List<String> wrong = new ArrayList<>();
    }

    @Test
    void fitAnswersPassAndUnfitOnesAreStopped() {
        YamlFolder.items("eval/model").stream().filter(item -> item.has("fit")).forEach(this::replay);
        var report = new JsonReport("model-calls");
        tallies.forEach((prompt, tally) -> report.figure(prompt + " calls", tally.fit + tally.unfit)
                .figure(prompt + " fit-passed", (double) tally.fitPassed / tally.fit)
                .figure(prompt + " unfit-stopped", (double) tally.unfitStopped / tally.unfit)
                .detail(prompt + " judged otherwise", tally.wrong));
        tallies.values().forEach(tally -> tally.wrong.forEach(System.out::println));
        assertThat(report.publish()).as("figures under their baseline").isEmpty();
    }

    private void replay(YamlItem item) {
        var tally = tallies.computeIfAbsent(item.text("prompt"), _ -> new Tally());
        var reasons = reasons(item);
        boolean fit = item.text("fit").equals("yes");
        tally.fit += fit ? 1 : 0;
        tally.fitPassed += fit && reasons.isEmpty() ? 1 : 0;
        tally.unfit += fit ? 0 : 1;
        tally.unfitStopped += fit || reasons.isEmpty() ? 0 : 1;
        if (fit != reasons.isEmpty()) {
            tally.wrong.add(item.optional("id").orElse("") + " " + reasons);
        }
    }

    private List<String> reasons(YamlItem item) {
        var request = Client.JSON.readTree(item.text("request"));
        var guard = guards.of(Language.of(item.text("language")));
        var drafts = JsonAnswer.texts(item.text("answer"), "entries").orElse(List.of());
        if (drafts.isEmpty()) {
            return List.of("no entries");
        }
        return IntStream.range(0, drafts.size())
                .boxed()
                .flatMap(i -> judge(guard, drafts.get(i), request.path("entry" + (i + 1)), request).stream())
                .toList();
    }

    private static List<String> judge(Guard guard, String draft, JsonNode entry, JsonNode request) {
        var verdict = guard.judge(
                draft, segments(entry.asString()), request.path("message").asString());
        return switch (verdict) {
            case Verdict.Passed _ -> List.of();
            case Verdict.Failed(var why) -> why;
        };
    }

    /// What had to stand, as it was cut when the model was asked.
    private static List<Segment> segments(String marked) {
        return FIRM.matcher(marked)
                .results()
                .map(firm ->
                        new Segment(firm.group(2), true, firm.start() == 0 || marked.charAt(firm.start() - 1) == '\n'))
                .toList();
    }

    private static Guards guards() {
        try {
            return new Guards(ReplyConfiguration.guards(), new PatternRedactor());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
