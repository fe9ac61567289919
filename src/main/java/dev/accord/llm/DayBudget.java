package dev.accord.llm;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The tokens this node may still use today, by UTC.
final class DayBudget {

    private final InstantSource clock;
    private final long most;
    private LocalDate day = LocalDate.MIN;
    private long spent;

    DayBudget(InstantSource clock, long most) {
        this.clock = clock;
        this.most = most;
    }

    synchronized boolean hasLeft() {
        turn();
        return spent < most;
    }

    synchronized void spend(long tokens) {
        turn();
        spent += tokens;
    }

    private void turn() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(day)) {
            day = today;
            spent = 0;
        }
    }
}
