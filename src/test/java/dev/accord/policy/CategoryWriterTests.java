package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.access.Problem;
import dev.accord.edition.CategoryId;
import dev.accord.edition.EditionFiles;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.YamlEdition;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What somebody describes in a form becomes files without a flaw, whatever words they use.
class CategoryWriterTests {

    private static final Map<String, String> LIVE = EditionFiles.texts(Path.of("knowledge-base"));
    private static final NewCategory.Examples NONE = new NewCategory.Examples(List.of(), List.of());

    @Test
    void aCategoryWithAQuestionAndARightFitsIntoTheEdition() {
        var written = written(pets("Pet boarding"));

        assertThat(EditionReview.errors(written)).isEmpty();
        var edition = written.edition();
        var category = edition.category(new CategoryId("pet-boarding"));
        assertThat(category.facts()).startsWith(new FactId("pet_was_hurt")).contains(new FactId("price"));
        assertThat(edition.fact(new FactId("pet_was_hurt"))
                        .orElseThrow()
                        .question()
                        .zh())
                .isEqualTo("宠物受伤了吗？");
        var rule = edition.rules().stream()
                .filter(one -> one.id().value().equals("cn-pet-boarding"))
                .findFirst()
                .orElseThrow();
        assertThat(rule.when()).isEqualTo("pet_was_hurt == true && purchase_date >= timestamp('2024-07-01T00:00:00Z')");
        assertThat(rule.remedies().getFirst().amount()).isEqualTo("times(price, 2)");
    }

    @Test
    void quotesColonsAndBackslashesAreWordsLikeOthers() {
        var odd = new Text("说:\"不退\"、#1 \\ {坏}", "said: \"no\" # 1 \\ {bad} [x]*");
        var category = new NewCategory(
                new Text("怪", "Odd words"),
                odd,
                new NewCategory.Examples(List.of(odd.zh()), List.of(odd.en())),
                List.of("price"),
                List.of(new NewCategory.Question(
                        Fact.Type.CHOICE,
                        new Text("哪种", "Which odd one"),
                        odd,
                        List.of(new NewCategory.Answer(
                                "", odd, new NewCategory.Examples(List.of("(坏*"), List.of("a+b")))))),
                null);

        var written = written(category);

        assertThat(EditionReview.errors(written)).isEmpty();
        var read = written.edition().category(new CategoryId("odd-words"));
        assertThat(read.definition()).isEqualTo(odd);
        assertThat(read.examples().getFirst().zh()).containsExactly(odd.zh());
    }

    @Test
    void whatIsThereAlreadyIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> written(pets("Delayed")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("category-there");
    }

    private static YamlEdition written(NewCategory category) {
        var files = new TreeMap<>(LIVE);
        files.putAll(CategoryWriter.files(category, YamlEdition.of(LIVE).edition(), LIVE.get("facts.yaml")));
        return YamlEdition.of(files);
    }

    private static NewCategory pets(String name) {
        var question = new NewCategory.Question(
                Fact.Type.BOOL,
                new Text("宠物受伤", "Pet was hurt"),
                new Text("宠物受伤了吗？", "Was the pet hurt?"),
                List.of(
                        new NewCategory.Answer(
                                "true", Text.EMPTY, new NewCategory.Examples(List.of("受伤"), List.of("hurt"))),
                        new NewCategory.Answer("false", Text.EMPTY, NONE)));
        var right = new NewCategory.Right(
                Jurisdiction.CN,
                new Text("寄养损害的赔偿", "Compensation for a pet in care"),
                new Text("寄养时受伤，店家要赔。", "The boarder answers for a pet hurt in its care."),
                List.of(
                        new NewCategory.Condition("Pet was hurt", "is", "true"),
                        new NewCategory.Condition("purchase_date", "least", "2024-07-01")),
                "compensation",
                new NewCategory.Amount(NewCategory.Amount.Kind.TIMES, "price", "2"),
                List.of("cn/consumer-protection-law/48"),
                null);
        return new NewCategory(
                new Text("宠物寄养", name),
                new Text("宠物在寄养店受伤、走失", "A pet was hurt or lost in boarding"),
                new NewCategory.Examples(List.of("猫寄养回来一身伤"), List.of("my cat came back hurt")),
                List.of("price", "purchase_date"),
                List.of(question),
                right);
    }
}
