package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/// Trains the reader of each edition once; that of the edition that ships was trained when the program was built.
final class TrainedReaders implements Readers {

    private static final Logger LOG = LoggerFactory.getLogger(TrainedReaders.class);
    private static final ClassPathResource PREPARED = new ClassPathResource("prepared/classifier.bin");

    private final Embedder embedder;
    private final Map<String, Reader> readers = new ConcurrentHashMap<>();

    TrainedReaders(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Reader of(Edition edition) {
        return readers.computeIfAbsent(edition.hash(), _ -> new EditionReader(edition, classifier(edition)));
    }

    private Classifier classifier(Edition edition) {
        return prepared(edition).orElseGet(() -> {
            LOG.info("Training the reader of edition {}", edition.name());
            return Classifier.train(edition, embedder);
        });
    }

    private Optional<Classifier> prepared(Edition edition) {
        if (!PREPARED.exists()) {
            return Optional.empty();
        }
        try (var file = PREPARED.getInputStream()) {
            return ClassifierPack.read(file, edition, embedder);
        } catch (IOException damaged) {
            LOG.warn("The prepared classifier cannot be read: {}", damaged.getMessage());
            return Optional.empty();
        }
    }
}
