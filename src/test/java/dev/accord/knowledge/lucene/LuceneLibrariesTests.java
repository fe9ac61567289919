package dev.accord.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.embedding.Embedder;
import dev.accord.embedding.PairsEmbedder;
import dev.accord.knowledge.Question;
import dev.accord.knowledge.SmallEdition;
import dev.accord.shared.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LuceneLibrariesTests {

    private static final Edition EDITION = SmallEdition.read();
    private static final Question QUESTION =
            new Question("卖假货", Optional.empty(), LocalDate.of(2026, 5, 1), Language.ZH, 5, true, Optional.empty());

    @Test
    void oneEditionHasOneLibrary() {
        var libraries = new LuceneLibraries(new PairsEmbedder());

        assertThat(libraries.of(EDITION)).isSameAs(libraries.of(EDITION));
    }

    @Test
    void manyWhoAskAtOnceWaitForOneIndex() {
        var libraries = new LuceneLibraries(new PairsEmbedder());

        var all =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> libraries.of(EDITION)))
                        .limit(8)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .distinct();

        assertThat(all).hasSize(1);
    }

    @Test
    void aLibraryThatIsLetGoStillAnswers() {
        var libraries = new LuceneLibraries(new PairsEmbedder());
        var first = libraries.of(EDITION);

        for (int i = 0; i < 10; i++) {
            libraries.of(named("edition " + i));
        }

        assertThat(first.search(QUESTION)).isNotEmpty();
    }

    @Test
    void theLiveLibraryServesTheLiveEdition() {
        var live = new LiveLibrary(new Editions(EDITION), new LuceneLibraries(new PairsEmbedder()));

        assertThat(live.isReady()).isTrue();
        assertThat(live.edition()).isEqualTo(EDITION.hash());
        assertThat(live.search(QUESTION)).isNotEmpty();
    }

    @Test
    void anIndexThatCannotBeBuiltFindsNothingRatherThanSomethingWrong() {
        Embedder broken = (text, language) -> {
            throw new IllegalStateException("no model");
        };

        var library = new LuceneLibraries(broken).of(EDITION);

        assertThat(library.isReady()).isFalse();
        assertThat(library.search(QUESTION)).isEmpty();
    }

    @Test
    void aFailureIsTriedAgainByTheNextWhoAsks() {
        var broken = new AtomicBoolean(true);
        var working = new PairsEmbedder();
        var libraries = new LuceneLibraries((text, language) -> {
            if (broken.get()) {
                throw new IllegalStateException("no model");
            }
            return working.embed(text, language);
        });
        assertThat(libraries.of(EDITION).isReady()).isFalse();

        broken.set(false);

        assertThat(libraries.of(EDITION).isReady()).isTrue();
    }

    private static Edition named(String hash) {
        return new Edition(
                hash,
                EDITION.name(),
                EDITION.date(),
                EDITION.notes(),
                EDITION.facts(),
                EDITION.categories(),
                EDITION.instruments(),
                EDITION.rules(),
                EDITION.forums(),
                EDITION.procedures(),
                EDITION.precedents(),
                EDITION.guidance());
    }
}
