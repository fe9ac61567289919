package dev.accord.embedding;

import dev.accord.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Knows the vectors that were prepared when the program was built, and the latest that were computed since; the rest
/// it lets compute. A vector is the same whether it was prepared or not: both pass through a [SmallVector].
public final class PreparedVectors implements Embedder {

    private static final int REMEMBERED = 4_096;

    private final Map<String, SmallVector> prepared;
    private final Map<String, SmallVector> latest = Collections.synchronizedMap(new Latest());
    private final Embedder model;

    private PreparedVectors(Map<String, SmallVector> prepared, Embedder model) {
        this.prepared = prepared;
        this.model = model;
    }

    /// @param file what [VectorPreparation] wrote
    /// @param model computes what is not in the file
    /// @throws IOException where the file is damaged
    public static PreparedVectors read(InputStream file, Embedder model) throws IOException {
        return new PreparedVectors(VectorFile.read(file).vectors(), model);
    }

    /// Prepared with nothing.
    public static PreparedVectors none(Embedder model) {
        return new PreparedVectors(Map.of(), model);
    }

    @Override
    public float[] embed(String text, Language language) {
        var key = new Utterance(text, language).key();
        var known = prepared.get(key);
        if (known == null) {
            known = latest.get(key);
        }
        if (known == null) {
            known = SmallVector.of(model.embed(text, language));
            latest.put(key, known);
        }
        return known.floats();
    }

    /// How many were prepared.
    public int size() {
        return prepared.size();
    }

    private static final class Latest extends LinkedHashMap<String, SmallVector> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SmallVector> eldest) {
            return size() > REMEMBERED;
        }
    }
}
