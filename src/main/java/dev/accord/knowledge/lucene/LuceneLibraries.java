package dev.accord.knowledge.lucene;

import dev.accord.edition.Edition;
import dev.accord.embedding.Embedder;
import dev.accord.knowledge.Libraries;
import dev.accord.knowledge.Library;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Keeps the libraries of the editions used last. One that is let go serves those who still hold it to the end.
public final class LuceneLibraries implements Libraries {

    private static final int KEPT = 4;

    private final Embedder embedder;
    private final Map<String, CompletableFuture<LuceneLibrary>> libraries = new LinkedHashMap<>(8, 0.75f, true);

    public LuceneLibraries(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public Library of(Edition edition) {
        var promised = new CompletableFuture<LuceneLibrary>();
        var known = claim(edition.hash(), promised);
        if (known == promised) {
            var library = LuceneLibrary.of(edition, embedder);
            if (!library.isReady()) {
                forget(edition.hash());
            }
            promised.complete(library);
        }
        return known.join();
    }

    /// Lets the next who asks try again.
    private synchronized void forget(String hash) {
        libraries.remove(hash);
    }

    /// Whoever comes first builds; the others wait for it.
    private synchronized CompletableFuture<LuceneLibrary> claim(
            String hash, CompletableFuture<LuceneLibrary> promised) {
        var known = libraries.putIfAbsent(hash, promised);
        if (libraries.size() > KEPT) {
            libraries.remove(libraries.keySet().iterator().next());
        }
        return known == null ? promised : known;
    }
}
