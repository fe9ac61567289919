package dev.accord.kit;

import dev.accord.store.Append;
import dev.accord.store.Chain;
import dev.accord.store.Commit;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A journal that keeps everything in memory, and a vault that seals nothing: for tests of what stands above the store.
public final class MemoryJournal implements Journal, Vault {

    private final Map<StreamId, List<Commit>> streams = new TreeMap<>(java.util.Comparator.comparing(StreamId::value));
    private final List<Consumer<Commit>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public Append append(StreamId stream, long expectedVersion, byte[] content, Instant at) {
        Commit commit;
        synchronized (this) {
            var commits = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
            if (commits.size() != expectedVersion) {
                return new Append.Taken();
            }
            var before = commits.isEmpty() ? Chain.start() : commits.getLast().hash();
            commit = Chain.link(stream, expectedVersion + 1, at, content, before);
            commits.add(commit);
        }
        listeners.forEach(listener -> listener.accept(commit));
        return new Append.Committed(commit);
    }

    @Override
    public synchronized List<Commit> read(StreamId stream, long afterVersion) {
        var commits = streams.getOrDefault(stream, List.of());
        return List.copyOf(commits.subList((int) Math.min(afterVersion, commits.size()), commits.size()));
    }

    @Override
    public synchronized void replay(String kind, Consumer<Commit> reader) {
        streams.entrySet().stream()
                .filter(stream -> stream.getKey().kind().equals(kind))
                .flatMap(stream -> stream.getValue().stream())
                .forEach(reader);
    }

    @Override
    public synchronized Map<StreamId, Long> heads(String kind) {
        return streams.entrySet().stream()
                .filter(stream -> stream.getKey().kind().equals(kind))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, stream -> (long) stream.getValue().size()));
    }

    @Override
    public AutoCloseable listen(Consumer<Commit> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public String epoch() {
        return "e-memory";
    }

    @Override
    public byte[] seal(StreamId stream, byte[] plain, String place) {
        return plain.clone();
    }

    @Override
    public Optional<byte[]> open(StreamId stream, byte[] sealed, String place) {
        return Optional.of(sealed.clone());
    }

    @Override
    public synchronized void erase(StreamId stream) {
        streams.remove(stream);
    }
}
