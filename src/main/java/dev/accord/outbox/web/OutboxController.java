package dev.accord.outbox.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.accord.outbox.Delivery;
import dev.accord.outbox.Outbox;
import java.security.Principal;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What merchants have not taken: what was given up, and what waits for its next attempt.
@RestController
@RequestMapping("/api/mediation/outbox")
class OutboxController {

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    record Letters(List<Letter> givenUp, List<Letter> waiting) {}

    /// @param to the account, or the address; empty where that has been erased
    record Letter(@JsonUnwrapped Delivery delivery, String to) {}

    @GetMapping
    Letters letters() {
        var all = outbox.undelivered();
        return new Letters(in(all, Delivery.State.GIVEN_UP), in(all, Delivery.State.WAITING));
    }

    @PostMapping("/{id}/retry")
    Letter retry(@PathVariable String id, Principal caller) {
        return letter(outbox.retry(id, caller.getName()));
    }

    private List<Letter> in(List<Delivery> all, Delivery.State state) {
        return all.stream()
                .filter(one -> one.state() == state)
                .map(this::letter)
                .toList();
    }

    private Letter letter(Delivery delivery) {
        return new Letter(delivery, outbox.recipient(delivery));
    }
}
