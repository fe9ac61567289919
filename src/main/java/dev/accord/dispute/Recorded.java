package dev.accord.dispute;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// One commit of a dispute's stream, opened: events that happened together.
public record Recorded(long version, Instant at, byte[] hash, List<DisputeEvent> events) {

    public Recorded {
        events = List.copyOf(events);
    }

    public String hashText() {
        return HexFormat.of().formatHex(hash);
    }
}
