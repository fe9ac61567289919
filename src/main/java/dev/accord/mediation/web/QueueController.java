package dev.accord.mediation.web;

import dev.accord.mediation.Queue;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Who waits for a person, the longest first, and what the caller has in hand.
@RestController
class QueueController {

    private final Queue queue;

    QueueController(Queue queue) {
        this.queue = queue;
    }

    record Cases(List<Queue.Case> waiting, List<Queue.Case> mine) {}

    @GetMapping("/api/mediation/queue")
    Cases queue(Principal caller) {
        return new Cases(queue.waiting(), queue.heldBy(caller.getName()));
    }
}
