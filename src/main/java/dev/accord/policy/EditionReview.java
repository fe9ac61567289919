package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.edition.Flaw;
import dev.accord.edition.Rule;
import dev.accord.edition.YamlEdition;
import dev.accord.entitlement.CelAssessor;
import dev.accord.shared.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Everything that is wrong with an edition: how it is written, what fits together, types of conditions and amounts,
/// rules that can never hold, holidays that are not decided yet.
public final class EditionReview {

    private static final Comparator<Flaw> BY_PLACE =
            Comparator.comparing(Flaw::file).thenComparing(Flaw::line);

    private EditionReview() {}

    public static List<Flaw> flaws(YamlEdition read) {
        return Stream.of(read.flaws(), read.unreachable(), read.undecided(), conditions(read))
                .flatMap(List::stream)
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }

    /// What keeps an edition from being published.
    public static List<Flaw> errors(YamlEdition read) {
        return flaws(read).stream().filter(Flaw::isError).toList();
    }

    private static List<Flaw> conditions(YamlEdition read) {
        return CelAssessor.problems(read.edition()).stream()
                .map(problem -> condition(read, problem))
                .toList();
    }

    /// The assessor names the rule, then the expression and what is wrong with it.
    private static Flaw condition(YamlEdition read, String problem) {
        var id = problem.substring(0, Math.max(0, problem.indexOf(':')));
        var what = problem.substring(problem.indexOf(':') + 1).strip();
        return read.flaw(
                "rule " + id,
                expression(read.edition(), id, what),
                new Text("的条件或金额写错了：" + what, "has a condition or an amount that is wrong: " + what));
    }

    /// What to look for in the file: the beginning of the expression, as it may be folded over lines.
    private static String expression(Edition edition, String id, String what) {
        return edition.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .flatMap(EditionReview::expressions)
                .filter(what::startsWith)
                .map(expression -> expression.lines().findFirst().orElse(""))
                .findFirst()
                .orElse("when");
    }

    private static Stream<String> expressions(Rule rule) {
        return Stream.of(
                        Stream.of(rule.when()),
                        rule.unless().stream().map(Rule.Exclusion::when),
                        rule.remedies().stream().flatMap(remedy -> Stream.ofNullable(remedy.amount())))
                .flatMap(all -> all);
    }
}
