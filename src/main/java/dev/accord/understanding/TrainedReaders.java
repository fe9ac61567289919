package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Trains the reader of each edition once.
final class TrainedReaders implements Readers {

    private final Embedder embedder;
    private final Map<String, Reader> readers = new ConcurrentHashMap<>();

    TrainedReaders(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Reader of(Edition edition) {
        return readers.computeIfAbsent(edition.hash(), hash -> new EditionReader(edition, embedder));
    }
}
