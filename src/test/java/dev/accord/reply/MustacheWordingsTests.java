package dev.accord.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Wordings are checked before anybody reads them.
class MustacheWordingsTests {

    private static final String ZH = wording("hello", "zh", "[name]", "{{name}}，您好");
    private static final String EN = wording("hello", "en", "[name]", "Hello {{name}}");

    @Test
    void aWordingIsFilledInInItsLanguage() {
        var wordings = new MustacheWordings(Map.of("a", ZH, "b", EN));
        assertThat(wordings.say("hello", Language.EN, Map.of("name", "Ann"))).isEqualTo("Hello Ann");
        assertThat(wordings.version("hello", Language.ZH)).isEqualTo("hello@3");
    }

    @Test
    void whatAPersonWroteIsNotTakenForATemplateOrMarkup() {
        var wordings = new MustacheWordings(Map.of("a", ZH, "b", EN));
        assertThat(wordings.say("hello", Language.EN, Map.of("name", "{{owed}} <b>&")))
                .isEqualTo("Hello {{owed}} <b>&");
    }

    @Test
    void aVariableNobodyDeclaredIsRefused() {
        refused(wording("hello", "en", "[]", "Hello {{name}}"), "uses {{name}} without declaring it");
    }

    @Test
    void aVariableThatIsDeclaredAndNotUsedIsRefused() {
        refused(wording("hello", "en", "[name, sum]", "Hello {{name}}"), "declares sum and does not use it");
    }

    @Test
    void variablesInsideSectionsAreSeen() {
        refused(
                wording("hello", "en", "[name, heads]", "{{name}}{{#heads}}{{amount}}{{/heads}}"),
                "uses {{amount}} without declaring it");
    }

    @Test
    void aWordingInOneLanguageOnlyIsRefused() {
        assertThatThrownBy(() -> new MustacheWordings(Map.of("a", ZH)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hello is missing in one language");
    }

    @Test
    void aFileWithoutAHeaderIsRefusedAndEveryProblemIsToldAtOnce() {
        assertThatThrownBy(() -> new MustacheWordings(Map.of("a", "Hello", "b", EN)))
                .hasMessageContaining("a: needs a header")
                .hasMessageContaining("hello is missing in one language");
    }

    @Test
    void aVariableThatIsNotGivenIsAFaultAndNotAnEmptySpace() {
        var wordings = new MustacheWordings(Map.of("a", ZH, "b", EN));
        assertThatThrownBy(() -> wordings.say("hello", Language.EN, Map.of()))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("name");
    }

    @Test
    void anEmptyListLeavesItsSectionOut() {
        var zh = wording("list", "zh", "[items, item]", "有{{#items}}{{item}}{{/items}}");
        var en = wording("list", "en", "[items, item]", "All:{{#items}} {{item}}{{/items}}");
        var wordings = new MustacheWordings(Map.of("a", zh, "b", en));
        assertThat(wordings.say("list", Language.EN, Map.of("items", List.of())))
                .isEqualTo("All:");
    }

    private static void refused(String english, String because) {
        assertThatThrownBy(() -> new MustacheWordings(Map.of("a", ZH, "b", english)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(because);
    }

    private static String wording(String name, String language, String variables, String text) {
        return "---\nname: %s\nversion: 3\nlanguage: %s\nvariables: %s\n---\n%s\n"
                .formatted(name, language, variables, text);
    }
}
