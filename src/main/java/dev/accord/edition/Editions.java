package dev.accord.edition;

import java.util.concurrent.atomic.AtomicReference;

/// The edition that is live.
public final class Editions {

    private final AtomicReference<Edition> live;

    public Editions(Edition shipped) {
        this.live = new AtomicReference<>(shipped);
    }

    public Edition live() {
        return live.get();
    }
}
