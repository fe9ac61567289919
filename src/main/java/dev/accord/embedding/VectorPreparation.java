package dev.accord.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Makes the file of vectors that ships. Only texts that are new are embedded; what is no longer needed is left out.
///
/// @param models names the models, so that another version of them starts afresh
/// @param file where [PreparedVectors] finds them
/// @param cache a file outside the build, kept over `mvn clean` and shared by checkouts
public record VectorPreparation(String models, Path file, Path cache) {

    /// Beyond this the cache keeps only what the latest build needed.
    private static final int CACHE_LIMIT = 60_000;

    /// What a preparation came to.
    public record Outcome(int texts, int embedded) {}

    /// @param model asked for only where a text is new
    public Outcome prepare(Collection<Utterance> texts, Supplier<Embedder> model) throws IOException {
        var wanted = new LinkedHashMap<String, Utterance>();
        texts.forEach(text -> wanted.put(text.key(), text));
        var present = VectorFile.readIfUsable(file, models);
        if (present.vectors().keySet().equals(wanted.keySet())) {
            return new Outcome(wanted.size(), 0);
        }
        var known =
                new ConcurrentHashMap<>(VectorFile.readIfUsable(cache, models).vectors());
        known.putAll(present.vectors());
        var missing = wanted.entrySet().stream()
                .filter(text -> !known.containsKey(text.getKey()))
                .toList();
        if (!missing.isEmpty()) {
            var embedder = model.get();
            missing.parallelStream().forEach(text -> known.put(text.getKey(), embed(text.getValue(), embedder)));
        }
        var needed = new LinkedHashMap<>(known);
        needed.keySet().retainAll(wanted.keySet());
        new VectorFile(models, needed).write(file);
        keep(known.size() > CACHE_LIMIT ? needed : known);
        return new Outcome(wanted.size(), missing.size());
    }

    private static SmallVector embed(Utterance text, Embedder embedder) {
        return SmallVector.of(embedder.embed(text.text(), text.language()));
    }

    /// A cache that cannot be written is none.
    private void keep(Map<String, SmallVector> vectors) {
        try {
            new VectorFile(models, vectors).write(cache);
        } catch (IOException unwritable) {
            System.out.println("No cache of vectors at " + cache + ": " + unwritable.getMessage());
        }
    }
}
