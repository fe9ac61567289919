package dev.accord.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Wordings are checked before anybody reads them.
class MustacheWordingsTests {

    private static final String ZH = wording("hello", "zh", "[name]", "{{name}}，您好");
    private static final String EN = wording("hello", "en", "[name]", "Hello {{name}}");

    private static final Map<String, Set<String>> FILLED = Map.of("hello", Set.of("name", "sum", "heads", "amount"));

    @Test
    void aVariableThatNobodyFillsInIsRefusedBeforeAnybodyReadsIt() {
        refused(
                wording("hello", "en", "[name, postcode]", "Hello {{name}} {{postcode}}"),
                "nobody fills in {{postcode}}");
    }

    @Test
    void aWordingThatIsSaidAndHasNoFileIsRefused() {
        assertThatThrownBy(() -> new MustacheWordings(
                        Map.of("a", ZH, "b", EN), Map.of("hello", Set.of("name"), "bye", Set.of())))
                .hasMessageContaining("bye is said and has no file");
    }

    @Test
    void aWordingNeedNotUseAllThatIsFilledIn() {
        var zh = wording("hello", "zh", "", "您好");
        assertThat(new MustacheWordings(Map.of("a", zh, "b", EN), FILLED)
                        .say("hello", Language.ZH, Map.of("name", "Ann")))
                .isEqualTo("您好");
    }

    @Test
    void aWordingIsFilledInInItsLanguage() {
        var wordings = new MustacheWordings(Map.of("a", ZH, "b", EN), FILLED);
        assertThat(wordings.say("hello", Language.EN, Map.of("name", "Ann"))).isEqualTo("Hello Ann");
        assertThat(wordings.version("hello", Language.ZH)).isEqualTo("hello@3");
    }

    @Test
    void whatAPersonWroteIsNotTakenForATemplateOrMarkup() {
        var wordings = new MustacheWordings(Map.of("a", ZH, "b", EN), FILLED);
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
        assertThatThrownBy(() -> new MustacheWordings(Map.of("a", ZH), FILLED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hello is missing in one language");
    }

    @Test
    void aFileWithoutAHeaderIsRefusedAndEveryProblemIsToldAtOnce() {
        assertThatThrownBy(() -> new MustacheWordings(Map.of("a", "Hello", "b", EN), FILLED))
                .hasMessageContaining("a: needs a header")
                .hasMessageContaining("hello is missing in one language");
    }

    @Test
    void aVariableThatIsNotGivenIsAFaultAndNotAnEmptySpace() {
        var wordings = new MustacheWordings(Map.of("a", ZH, "b", EN), FILLED);
        assertThatThrownBy(() -> wordings.say("hello", Language.EN, Map.of()))
                .isInstanceOf(RuntimeException.class)
                .hasMessageContaining("name");
    }

    @Test
    void anEmptyListLeavesItsSectionOut() {
        var zh = wording("list", "zh", "[items, item]", "有{{#items}}{{item}}{{/items}}");
        var en = wording("list", "en", "[items, item]", "All:{{#items}} {{item}}{{/items}}");
        var wordings = new MustacheWordings(Map.of("a", zh, "b", en), Map.of("list", Set.of("items", "item")));
        assertThat(wordings.say("list", Language.EN, Map.of("items", List.of())))
                .isEqualTo("All:");
    }

    private static void refused(String english, String because) {
        assertThatThrownBy(() -> new MustacheWordings(Map.of("a", ZH, "b", english), FILLED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(because);
    }

    private static String wording(String name, String language, String variables, String text) {
        return "---\nname: %s\nversion: 3\nlanguage: %s\nvariables: %s\n---\n%s\n"
                .formatted(name, language, variables, text);
    }
}
