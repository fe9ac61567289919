package dev.accord.policy;

import java.util.List;

/// What changes between two editions on the evaluation sets, metric by metric and case by case.
///
/// @param edition the draft's hash
/// @param against the hash of the edition it would replace
/// @param cases only those whose outcome differs
/// @param notes what could not be measured, and why
public record EvaluationReport(
        String edition, String against, List<Metric> metrics, List<Case> cases, List<String> notes) {

    /// @param of how many were measured
    public record Metric(String name, int of, int before, int after) {

        boolean isWorse() {
            return after < before;
        }
    }

    /// @param about the sentence, or what the facts are about
    /// @param effect what it means against what is expected
    public record Case(
            String set, String id, String about, String expected, String before, String after, Effect effect) {}

    public enum Effect {
        REGRESSED,
        IMPROVED,
        /// Right both times or wrong both times, but not the same.
        CHANGED
    }

    /// Metrics that fell, and fact sets that no longer give what the law gives.
    public int regressions() {
        long fell = metrics.stream().filter(Metric::isWorse).count();
        long broken = cases.stream()
                .filter(one -> one.effect() == Effect.REGRESSED && one.set().equals(EntitlementTrial.SET))
                .count();
        return Math.toIntExact(fell + broken);
    }
}
