package dev.accord.mediation.web;

import dev.accord.mediation.Queue;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What presses, for whoever shares out the work: the open cases by the end of their clock.
@RestController
class WorkloadController {

    private static final int MOST = 500;

    private final Queue queue;
    private final InstantSource clock;

    WorkloadController(Queue queue, InstantSource clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /// @param now by the service's clock, which `ends` is to be read against
    /// @param total of the open cases; at most 500 are listed
    /// @param late how many of all are too late
    record Workload(Instant now, int total, long late, List<Queue.Case> cases) {}

    @GetMapping("/api/mediation/workload")
    Workload workload() {
        var now = clock.instant();
        var cases = queue.byClock();
        long late = cases.stream()
                .map(Queue.Case::ends)
                .filter(ends -> ends != null && !ends.isAfter(now))
                .count();
        return new Workload(now, cases.size(), late, cases.stream().limit(MOST).toList());
    }
}
