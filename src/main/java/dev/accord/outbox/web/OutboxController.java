package dev.accord.outbox.web;

import dev.accord.outbox.Delivery;
import dev.accord.outbox.Outbox;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What merchants' systems have not taken: what was given up, and what waits for its next attempt.
@RestController
@RequestMapping("/api/mediation/outbox")
class OutboxController {

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    record Letters(List<Delivery> givenUp, List<Delivery> waiting) {}

    @GetMapping
    Letters letters() {
        var all = outbox.undelivered();
        return new Letters(in(all, Delivery.State.GIVEN_UP), in(all, Delivery.State.WAITING));
    }

    @PostMapping("/{id}/retry")
    Delivery retry(@PathVariable String id, Principal caller) {
        return outbox.retry(id, caller.getName());
    }

    private static List<Delivery> in(List<Delivery> all, Delivery.State state) {
        return all.stream().filter(one -> one.state() == state).toList();
    }
}
