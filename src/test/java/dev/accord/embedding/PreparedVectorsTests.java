package dev.accord.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.accord.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedVectorsTests {

    private static final Utterance FAKE = new Utterance("买到假货", Language.ZH);
    private static final Utterance LATE = new Utterance("still not here", Language.EN);

    private final PairsEmbedder model = new PairsEmbedder();

    @TempDir
    Path folder;

    @Test
    void whatWasPreparedIsNotComputedAgain() throws IOException {
        prepare("models 1", FAKE, LATE);
        var asked = model.asked();

        var vectors = PreparedVectors.read(Files.newInputStream(file()), model);

        assertThat(vectors.size()).isEqualTo(2);
        assertThat(vectors.embed(FAKE.text(), FAKE.language())).hasSize(512);
        assertThat(model.asked()).isEqualTo(asked);
    }

    @Test
    void aVectorIsTheSameWhetherItWasPreparedOrNot() throws IOException {
        prepare("models 1", FAKE);

        var prepared = PreparedVectors.read(Files.newInputStream(file()), model).embed(FAKE.text(), FAKE.language());
        var computed = PreparedVectors.none(model).embed(FAKE.text(), FAKE.language());

        assertThat(prepared).containsExactly(computed);
    }

    @Test
    void bytesKeepTheDirection() {
        var exact = model.embed("the rug was meant to be 2m x 3m", Language.EN);

        var small = SmallVector.of(exact).floats();

        double cosine = 0;
        for (int i = 0; i < exact.length; i++) {
            cosine += exact[i] * small[i];
        }
        assertThat(cosine).isCloseTo(1, within(0.001));
    }

    @Test
    void theSameWordsInAnotherLanguageAreAnotherText() {
        var vectors = PreparedVectors.none(model);

        assertThat(vectors.embed("iPhone", Language.ZH)).hasSize(512);
        assertThat(vectors.embed("iPhone", Language.EN)).hasSize(384);
    }

    @Test
    void wordsAskedTwiceAreEmbeddedOnce() {
        var vectors = PreparedVectors.none(model);

        vectors.embed("退货", Language.ZH);
        vectors.embed("退货", Language.ZH);

        assertThat(model.asked()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsNewIsEmbedded() throws IOException {
        prepare("models 1", FAKE);

        var outcome = prepare("models 1", FAKE, LATE);

        assertThat(outcome).isEqualTo(new VectorPreparation.Outcome(2, 1));
    }

    @Test
    void whatIsNoLongerNeededIsLeftOutButStaysInTheCache() throws IOException {
        prepare("models 1", FAKE, LATE);

        assertThat(prepare("models 1", LATE)).isEqualTo(new VectorPreparation.Outcome(1, 0));
        assertThat(PreparedVectors.read(Files.newInputStream(file()), model).size())
                .isEqualTo(1);
        assertThat(prepare("models 1", FAKE)).isEqualTo(new VectorPreparation.Outcome(1, 0));
    }

    @Test
    void otherModelsStartAfresh() throws IOException {
        prepare("models 1", FAKE);

        assertThat(prepare("models 2", FAKE)).isEqualTo(new VectorPreparation.Outcome(1, 1));
    }

    @Test
    void aDamagedFileIsMadeAgain() throws IOException {
        Files.writeString(file(), "nonsense");

        assertThat(prepare("models 1", FAKE)).isEqualTo(new VectorPreparation.Outcome(1, 1));
    }

    private VectorPreparation.Outcome prepare(String models, Utterance... texts) throws IOException {
        return new VectorPreparation(models, file(), folder.resolve("cache.bin")).prepare(List.of(texts), () -> model);
    }

    private Path file() {
        return folder.resolve("vectors.bin");
    }
}
