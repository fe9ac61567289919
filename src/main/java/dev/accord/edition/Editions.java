package dev.accord.edition;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// The edition that is live, and those that once were.
public final class Editions {

    private final AtomicReference<Edition> live;
    private final Archive archive;

    /// An edition that stays live.
    public Editions(Edition only) {
        this(only, hash -> hash.equals(only.hash()) ? Optional.of(only) : Optional.empty());
    }

    public Editions(Edition live, Archive archive) {
        this.live = new AtomicReference<>(live);
        this.archive = archive;
    }

    /// Where editions are kept for good.
    public interface Archive {
        Optional<Edition> find(String hash);
    }

    public Edition live() {
        return live.get();
    }

    /// Any edition that was ever published or drafted here.
    public Optional<Edition> byHash(String hash) {
        var now = live();
        return hash.equals(now.hash()) ? Optional.of(now) : archive.find(hash);
    }

    /// Makes an edition the live one. Whoever does has its library and its reader ready, so that nobody waits.
    public void goLive(Edition edition) {
        live.set(edition);
    }
}
