package dev.accord.store;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/// Streams of one sealed type of events in the journal, one event a commit. What is personal in an event has been
/// sealed
/// before; the rest stands there open, so that every node and audit can read it.
public final class JsonEventStream<E> {

    private final Journal journal;
    private final Class<E> type;
    private final JsonMapper mapper;

    public JsonEventStream(Journal journal, Class<E> type) {
        this.journal = journal;
        this.type = type;
        this.mapper = JsonMapper.builder()
                .addMixIn(type, Typed.class)
                .registerSubtypes(Arrays.stream(type.getPermittedSubclasses())
                        .map(one -> new NamedType(one, one.getSimpleName()))
                        .toArray(NamedType[]::new))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /// An event with its place in the stream.
    public record Recorded<E>(StreamId stream, long version, Instant at, E event) {}

    public List<Recorded<E>> read(StreamId stream, long afterVersion) {
        return journal.read(stream, afterVersion).stream().map(this::recorded).toList();
    }

    /// Appends one event; false where somebody else has that version.
    public boolean append(StreamId stream, long expectedVersion, E event, Instant at) {
        var content = mapper.writerFor(type).writeValueAsBytes(event);
        return journal.append(stream, expectedVersion, content, at) instanceof Append.Committed;
    }

    private Recorded<E> recorded(Commit commit) {
        return new Recorded<>(commit.stream(), commit.version(), commit.at(), mapper.readValue(commit.content(), type));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}
}
