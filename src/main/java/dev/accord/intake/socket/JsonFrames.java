package dev.accord.intake.socket;

import dev.accord.timeline.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Frames as JSON text, none larger than 64 KiB.
@Component
class JsonFrames {

    static final int LARGEST = 64 * 1024;
    /// Room for the frame around its entries.
    private static final int AROUND = 1024;

    private final JsonMapper mapper;

    JsonFrames(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /// Empty where it is no frame.
    Optional<Inbound> read(String json) {
        try {
            return Optional.ofNullable(mapper.readValue(json, Inbound.class));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    String write(Outbound frame) {
        return mapper.writeValueAsString(frame);
    }

    /// The entries in runs that each fit a frame, in order.
    List<List<Entry>> split(List<Entry> entries) {
        var runs = new ArrayList<List<Entry>>();
        var run = new ArrayList<Entry>();
        int size = AROUND;
        for (var entry : entries) {
            int length = mapper.writeValueAsString(entry).getBytes(StandardCharsets.UTF_8).length + 1;
            if (!run.isEmpty() && size + length > LARGEST) {
                runs.add(List.copyOf(run));
                run.clear();
                size = AROUND;
            }
            run.add(entry);
            size += length;
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }
}
