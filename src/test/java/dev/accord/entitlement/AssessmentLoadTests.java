package dev.accord.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.kit.ShippedEdition;
import dev.accord.kit.Timings;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// One case against the whole edition, on one thread: by the clock on the wall, and by what the thread itself took of a
/// core, which other programs on the machine do not change.
@Tag("load")
class AssessmentLoadTests {

    private static final int CASES = 4_000;
    private static final double BUDGET_MILLIS = 5;

    private final Edition edition = ShippedEdition.get();
    private final Assessor assessor = new CelAssessor();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void anAssessmentTakesFiveMillisecondsOfOneCoreAtMost() {
        var wall = new Timings("one case, by the wall");
        var core = new Timings("one case, of one core");
        measure(wall, core, one -> one.assessed(assessor, edition));
        assertThat(core.millis(0.99)).isLessThanOrEqualTo(BUDGET_MILLIS);
    }

    /// The most that can be asked: a case that is of every kind at once, so that every rule of its law is applied.
    @Test
    void evenACaseOfEveryKindStaysWithinIt() {
        var wall = new Timings("every rule of the law, by the wall");
        var core = new Timings("every rule of the law, of one core");
        var all = edition.categories().keySet();
        measure(wall, core, one -> assessor.assess(one.facts(), all, one.jurisdiction(), one.today(), edition));
        assertThat(core.millis(0.99)).isLessThanOrEqualTo(BUDGET_MILLIS);
    }

    private void measure(Timings wall, Timings core, Consumer<RandomCase> step) {
        var cases = RandomCase.cases(CASES, edition).toList();
        for (int i = 0; i < 2; i++) {
            cases.forEach(step);
        }
        for (var one : cases) {
            long before = threads.getCurrentThreadCpuTime();
            wall.time(() -> step.accept(one));
            core.add(threads.getCurrentThreadCpuTime() - before);
        }
        System.out.printf("%d rules in the edition%n", edition.rules().size());
        List.of(wall, core).forEach(System.out::println);
    }
}
