package dev.accord.knowledge.lucene;

import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.knowledge.Library;
import dev.accord.knowledge.Passage;
import dev.accord.knowledge.Question;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The library of one edition. An index that is lost is built again from the edition; until then nothing is found.
final class LuceneLibrary implements Library {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneLibrary.class);

    private final Edition edition;
    private final Embedder embedder;
    private final AtomicReference<@Nullable LuceneSearch> search = new AtomicReference<>();

    private LuceneLibrary(Edition edition, Embedder embedder) {
        this.edition = edition;
        this.embedder = embedder;
    }

    /// Builds the index and returns when it is there, or has failed.
    static LuceneLibrary of(Edition edition, Embedder embedder) {
        var library = new LuceneLibrary(edition, embedder);
        library.build();
        return library;
    }

    @Override
    public List<Passage> search(Question question) {
        var index = search.get();
        if (index == null) {
            return List.of();
        }
        try {
            return index.search(question);
        } catch (IOException | AlreadyClosedException lost) {
            rebuild(index, lost);
            return List.of();
        }
    }

    @Override
    public Optional<Passage> open(ArticleId id, LocalDate on) {
        return edition.instrument(id.instrument())
                .flatMap(instrument ->
                        edition.article(id, on).map(article -> new Passage(instrument, article, 1, List.of())));
    }

    @Override
    public String edition() {
        return edition.hash();
    }

    @Override
    public boolean isReady() {
        return search.get() != null;
    }

    private void rebuild(LuceneSearch lost, Exception why) {
        if (search.compareAndSet(lost, null)) {
            LOG.error("The index of edition {} is lost and is built again", edition.hash(), why);
            Thread.ofPlatform().name("library").daemon().start(this::build);
        }
    }

    private void build() {
        try {
            search.set(new LuceneSearch(edition, embedder, Fusion.TUNED));
        } catch (IOException | RuntimeException failed) {
            LOG.error("The index of edition {} cannot be built: nothing is found", edition.hash(), failed);
        }
    }
}
