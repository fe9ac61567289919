package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.CategoryId;
import dev.accord.entitlement.CelAssessor;
import dev.accord.entitlement.RandomCase;
import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import dev.accord.kit.ShippedEdition;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/// Ten thousand past disputes under a draft, in the running program with its store, by the calls of the policy
/// room: from the click to the report. Beside it, in the same run, what the assessments alone take on one thread.
@Tag("load")
@Timeout(600)
class ReplayLoadTests {

    private static final int CASES = 10_000;
    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final String FILE = "cn/entitlements/cancellation.yaml";

    private static RunningAccord accord;

    @BeforeAll
    static void start() {
        accord = RunningAccord.start(RunningAccord.temporary());
    }

    @AfterAll
    static void stop() {
        accord.close();
    }

    @Test
    void tenThousandCasesAreReplayedInHalfAMinute() {
        var cases = RandomCase.cases(CASES, ShippedEdition.get()).toList();
        file(cases);
        var alone = alone(cases);
        var draft = draft();
        var begun = Instant.now();
        var report = replayed(draft);
        var took = Duration.between(begun, Instant.now());
        System.out.printf(
                "%,d cases replayed in %d ms; two assessments each alone on one thread %d ms, ratio %.2f; %d changed%n",
                CASES,
                took.toMillis(),
                alone.toMillis(),
                (double) took.toMillis() / alone.toMillis(),
                report.path("changed").size());
        assertThat(report.path("assessed").asInt()).isEqualTo(CASES);
        assertThat(report.path("changed").size()).isPositive();
        assertThat(took).isLessThanOrEqualTo(BUDGET);
    }

    private static Duration alone(List<RandomCase> cases) {
        var assessor = new CelAssessor();
        cases.stream().limit(1_000).forEach(one -> one.assessed(assessor, ShippedEdition.get()));
        var begun = Instant.now();
        for (int twice = 0; twice < 2; twice++) {
            cases.forEach(one -> one.assessed(assessor, ShippedEdition.get()));
        }
        return Duration.between(begun, Instant.now());
    }

    /// Each a dispute of two commits: its opening, and what was understood.
    private static void file(List<RandomCase> cases) {
        var disputes = accord.part(Disputes.class);
        try (var threads = Executors.newFixedThreadPool(8)) {
            cases.forEach(one -> threads.execute(() -> file(one, disputes)));
        }
    }

    private static void file(RandomCase one, Disputes disputes) {
        var id = DisputeId.random();
        var opened = new DisputeEvent.DisputeOpened(
                one.jurisdiction(),
                one.jurisdiction() == Jurisdiction.CN ? Language.ZH : Language.EN,
                one.jurisdiction().zone(),
                one.today(),
                "1",
                Set.of("dispute-resolution"),
                "11");
        var dispute = disputes.open(id, List.of(opened));
        disputes.append(dispute, understood(one)).orElseThrow();
    }

    private static List<DisputeEvent> understood(RandomCase one) {
        var events = new ArrayList<DisputeEvent>();
        var kinds = new ArrayList<CategoryId>(one.categories());
        events.add(new DisputeEvent.CategoryRecognised(kinds.removeFirst(), 0.9, false, kinds));
        one.facts()
                .values()
                .forEach((fact, value) -> events.add(new DisputeEvent.FactLearned(
                        new LearnedFact(fact, value, "x", 1, LearnedFact.Source.ENTRY, 0.9))));
        return events;
    }

    private static String draft() {
        var draft = editor().post("/api/policy/drafts", Map.of("name", "less earnest money"))
                .expect(201)
                .json()
                .at("/draft/id")
                .asString();
        var files = "/api/policy/drafts/" + draft + "/files?path=" + FILE;
        var now = editor().get(files).expect(200).json().path("content").asString();
        var changed = now.replace("fraction(amount_agreed, '0.20')", "fraction(amount_agreed, '0.10')");
        assertThat(changed).isNotEqualTo(now);
        editor().send("PUT", files, Map.of("content", changed)).expect(200);
        return draft;
    }

    private static JsonNode replayed(String draft) {
        var job = editor().post("/api/policy/drafts/" + draft + "/replay", null)
                .expect(202)
                .json()
                .path("id")
                .asString();
        while (true) {
            var now = editor().get("/api/policy/jobs/" + job).expect(200).json();
            var state = now.path("state").asString();
            if (!List.of("WAITING", "RUNNING").contains(state)) {
                assertThat(state).isEqualTo("DONE");
                return editor().get("/api/policy/reports/" + now.path("report").asString())
                        .expect(200)
                        .json();
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static Client editor() {
        return accord.staff("editor");
    }
}
