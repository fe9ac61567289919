package dev.accord.embedding;

import dev.accord.shared.Language;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.bgesmallzhv15q.BgeSmallZhV15QuantizedEmbeddingModel;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The two BGE small models (Chinese, English; quantized), in this process, through LangChain4j; each is loaded at its
/// first use.
public final class LangChainEmbedder implements Embedder, AutoCloseable {

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("embedder-", 1).daemon().factory());
    private final Supplier<EmbeddingModel> chinese = once(() -> new BgeSmallZhV15QuantizedEmbeddingModel(threads));
    private final Supplier<EmbeddingModel> english = once(() -> new BgeSmallEnV15QuantizedEmbeddingModel(threads));

    @Override
    public float[] embed(String text, Language language) {
        var model = switch (language) {
            case ZH -> chinese;
            case EN -> english;
        };
        return model.get().embed(text.isBlank() ? " ." : text).content().vector();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static <T> Supplier<T> once(Supplier<T> make) {
        return new Supplier<>() {
            private volatile @org.jspecify.annotations.Nullable T made;

            @Override
            public T get() {
                var now = made;
                return now != null ? now : make();
            }

            private synchronized T make() {
                var now = made;
                if (now == null) {
                    now = withOwnLoader(make);
                    made = now;
                }
                return now;
            }
        };
    }

    /// A model is read by the loader of the thread, and a thread of the common pool sees nothing that lies within our
    /// jar: where such a thread came first, the model was lost for good.
    private static <T> T withOwnLoader(Supplier<T> make) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(LangChainEmbedder.class.getClassLoader());
        try {
            return make.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
