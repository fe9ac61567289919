package dev.accord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What every store promises beside the journal.
public abstract class KeysAndViewsContract {

    private static final StreamId STREAM = new StreamId("dispute/one");

    protected abstract WrappedKeys keys();

    protected abstract Views views();

    @Test
    void aViewKeepsTheRowOfTheLatestVersion() {
        views().put(new Views.Row("cases", "a", 2, "{\"n\":2}"));
        views().put(new Views.Row("cases", "a", 1, "{\"n\":1}"));
        views().put(new Views.Row("cases", "a", 3, "{\"n\":3}"));
        views().put(new Views.Row("other", "a", 9, "{}"));

        assertThat(views().get("cases", "a")).contains(new Views.Row("cases", "a", 3, "{\"n\":3}"));
        assertThat(views().all("cases")).hasSize(1);
    }

    @Test
    void aClearedViewIsEmptyAndOthersStay() {
        views().put(new Views.Row("cases", "a", 1, "{}"));
        views().put(new Views.Row("other", "a", 1, "{}"));

        views().clear("cases");

        assertThat(views().all("cases")).isEmpty();
        assertThat(views().all("other")).hasSize(1);
    }

    @Test
    void theFirstKeyOfAStreamCounts() {
        assertThat(keys().keep(STREAM, new byte[] {1})).contains(new byte[] {1});
        assertThat(keys().keep(STREAM, new byte[] {2})).contains(new byte[] {1});
    }

    @Test
    void anErasedStreamNeverGetsAKeyAgain() {
        keys().keep(STREAM, new byte[] {1});

        keys().destroy(STREAM);

        assertThat(keys().find(STREAM)).isEmpty();
        assertThat(keys().isErased(STREAM)).isTrue();
        assertThat(keys().keep(STREAM, new byte[] {3})).isEmpty();
    }

    @Test
    void sealedWordsOpenOnlyInTheirPlaceAndNotAfterErasure() {
        var vault = new TinkVault(keys(), TinkVault.newMaster());
        var sealed = vault.seal(STREAM, "羊绒衫".getBytes(StandardCharsets.UTF_8), "1");

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("羊绒衫");
        assertThat(vault.open(STREAM, sealed, "1")).contains("羊绒衫".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> vault.open(STREAM, sealed, "2")).isInstanceOf(IllegalStateException.class);
        vault.erase(STREAM);
        assertThat(vault.open(STREAM, sealed, "1")).isEmpty();
    }
}
