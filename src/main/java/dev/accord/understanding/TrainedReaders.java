package dev.accord.understanding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/// Trains the reader of each edition in use; that of the edition that ships was trained when the program was built.
/// What
/// training sees of an edition is seldom changed, so editions share a classifier where that is the same.
final class TrainedReaders implements Readers {

    private static final Logger LOG = LoggerFactory.getLogger(TrainedReaders.class);
    private static final ClassPathResource PREPARED = new ClassPathResource("prepared/classifier.bin");

    /// The live edition, the one before it, and drafts that are tried; a reader holds some hundred megabytes.
    private static final int IN_USE = 4;

    private final Embedder embedder;
    private final Cache<String, Reader> readers =
            Caffeine.newBuilder().maximumSize(IN_USE).build();
    private final Cache<String, Classifier> classifiers =
            Caffeine.newBuilder().maximumSize(IN_USE).build();

    TrainedReaders(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Reader of(Edition edition) {
        return readers.get(edition.hash(), _ -> new EditionReader(edition, classifier(edition), embedder));
    }

    private Classifier classifier(Edition edition) {
        return classifiers.get(
                ClassifierPack.name(edition), _ -> prepared(edition).orElseGet(() -> trained(edition)));
    }

    private Classifier trained(Edition edition) {
        LOG.info("Training the reader of edition {}", edition.name());
        return Classifier.train(edition, embedder);
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
