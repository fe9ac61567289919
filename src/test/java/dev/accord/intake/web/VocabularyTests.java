package dev.accord.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Editions;
import dev.accord.kit.RunningAccord;
import org.junit.jupiter.api.Test;

class VocabularyTests {

    private final RunningAccord accord = RunningAccord.shared();

    @Test
    void everybodyCanReadWhatTheLiveEditionCallsThings() {
        var vocabulary = accord.client().get("/api/vocabulary").expect(200).json();

        assertThat(vocabulary.path("edition").asString())
                .isEqualTo(accord.part(Editions.class).live().hash());
        assertThat(vocabulary.path("categories")).hasSize(21);
        assertThat(vocabulary.path("categories").path("delayed").path("zh").asString())
                .isNotBlank();
        assertThat(vocabulary.path("facts").path("price").path("en").asString()).isNotBlank();
        assertThat(vocabulary
                        .path("choices")
                        .path("remedy")
                        .path("refund")
                        .path("zh")
                        .asString())
                .isEqualTo("退款");
    }

    @Test
    void whoKnowsTheEditionAlreadyIsNotToldAgain() {
        var tag = accord.client()
                .get("/api/vocabulary")
                .response()
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        accord.client().with("If-None-Match", tag).get("/api/vocabulary").expect(304);
    }
}
