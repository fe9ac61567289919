package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.policy.EvaluationReport.Case;
import dev.accord.policy.EvaluationReport.Effect;
import dev.accord.policy.EvaluationReport.Metric;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the evaluation sets under two editions and tells what changes. The sets stand beside the program, not in it.
public final class Evaluation {

    private final Path folder;
    private final EntitlementTrial entitlements;
    private final ReadingTrial readings;

    Evaluation(Path folder, EntitlementTrial entitlements, ReadingTrial readings) {
        this.folder = folder;
        this.entitlements = entitlements;
        this.readings = readings;
    }

    EvaluationReport compare(Edition draft, Edition live, Jobs.Progress progress) {
        var facts = YamlEvaluationSets.items(folder.resolve(EntitlementTrial.SET));
        var sentences = YamlEvaluationSets.items(folder.resolve(ReadingTrial.SET));
        var run = new Run(draft, live, facts.size() + sentences.size(), progress);
        facts.forEach(run::facts);
        sentences.forEach(run::sentence);
        return run.report(notes(facts, sentences));
    }

    private List<String> notes(List<?> facts, List<?> sentences) {
        var notes = new ArrayList<String>();
        if (facts.isEmpty()) {
            notes.add("No fact sets in " + folder.resolve(EntitlementTrial.SET) + ": entitlements were not measured");
        }
        if (sentences.isEmpty()) {
            notes.add("No sentences in " + folder.resolve(ReadingTrial.SET) + ": readings were not measured");
        }
        return notes;
    }

    /// One comparison while it runs.
    private final class Run {

        private final Edition draft;
        private final Edition live;
        private final int total;
        private final Jobs.Progress progress;
        private final Map<String, Metric> metrics = new LinkedHashMap<>();
        private final List<Case> cases = new ArrayList<>();
        private int done;

        Run(Edition draft, Edition live, int total, Jobs.Progress progress) {
            this.draft = draft;
            this.live = live;
            this.total = total;
            this.progress = progress;
        }

        void facts(Map<?, ?> item) {
            var before = entitlements.of(item, live);
            var after = entitlements.of(item, draft);
            count("entitlements: as worked out by hand", 1, before.isRight() ? 1 : 0, after.isRight() ? 1 : 0);
            if (!before.equals(after)) {
                cases.add(new Case(
                        EntitlementTrial.SET,
                        TrialFields.text(item, "id"),
                        TrialFields.text(item, "about"),
                        EntitlementTrial.expected(item),
                        before.shown(),
                        after.shown(),
                        effect(before.isRight(), after.isRight())));
            }
            progress.of(++done, total);
        }

        void sentence(Map<?, ?> item) {
            var before = readings.of(item, live);
            var after = readings.of(item, draft);
            var language = TrialFields.text(item, "locale").startsWith("zh") ? "zh" : "en";
            count("readings: category, " + language, 1, before.isRight() ? 1 : 0, after.isRight() ? 1 : 0);
            count(
                    "readings: facts found, " + language,
                    ReadingTrial.expectedFacts(item),
                    before.rightFacts(),
                    after.rightFacts());
            if (!before.category().equals(after.category()) || !before.facts().equals(after.facts())) {
                cases.add(new Case(
                        ReadingTrial.SET,
                        TrialFields.text(item, "id"),
                        TrialFields.text(item, "text"),
                        told(TrialFields.text(item, "category"), TrialFields.map(item, "facts")),
                        told(before.category(), before.facts()),
                        told(after.category(), after.facts()),
                        effect(score(before), score(after))));
            }
            progress.of(++done, total);
        }

        EvaluationReport report(List<String> notes) {
            return new EvaluationReport(draft.hash(), live.hash(), List.copyOf(metrics.values()), cases, notes);
        }

        private void count(String name, int of, int before, int after) {
            var old = metrics.getOrDefault(name, new Metric(name, 0, 0, 0));
            metrics.put(name, new Metric(name, old.of() + of, old.before() + before, old.after() + after));
        }

        private static String told(String category, Object facts) {
            var told = new LinkedHashMap<String, Object>();
            told.put("category", category);
            told.put("facts", facts);
            return TrialFields.line(told);
        }

        private static Effect effect(boolean before, boolean after) {
            return effect(before ? 1 : 0, after ? 1 : 0);
        }

        private static Effect effect(int before, int after) {
            return after < before ? Effect.REGRESSED : after > before ? Effect.IMPROVED : Effect.CHANGED;
        }

        private static int score(ReadingTrial.Result result) {
            return (result.isRight() ? 100 : 0) + result.rightFacts() - result.wrongFacts();
        }
    }
}
