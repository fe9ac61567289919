package dev.accord.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long something took, many times over.
public final class Timings {

    private final String name;
    private final List<Long> nanos = new ArrayList<>();

    public Timings(String name) {
        this.name = name;
    }

    /// Times one step.
    public void time(Runnable step) {
        long start = System.nanoTime();
        step.run();
        nanos.add(System.nanoTime() - start);
    }

    /// Notes what was timed elsewhere.
    public void add(long tookNanos) {
        nanos.add(tookNanos);
    }

    public void forget() {
        nanos.clear();
    }

    /// The time under which this share of the steps stayed, in milliseconds.
    public double millis(double share) {
        var sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-34s n %5d  p50 %8.2f ms  p99 %8.2f ms", name, nanos.size(), millis(0.5), millis(0.99));
    }
}
