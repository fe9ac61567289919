package dev.accord.policy;

import dev.accord.edition.Article;
import dev.accord.edition.Article.Keywords;
import dev.accord.llm.Ask;
import dev.accord.llm.Consultation;
import dev.accord.llm.Grounds;
import dev.accord.llm.JsonAnswer;
import dev.accord.llm.LanguageModel;
import dev.accord.llm.Prompt;
import dev.accord.llm.Prompts;
import dev.accord.llm.StaffDrafts;
import dev.accord.privacy.Redactor;
import dev.accord.shared.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What a model drafts for editors of the rules: lay keywords and a plain statement of an article. Always a draft: it
/// changes
/// no edition, and a sentence with a figure, an article or a name that the article does not have is left out.
public final class ArticleDrafts {

    private static final int LONGEST_ANSWER = 1_200;
    private static final int MOST_KEYWORDS = 12;
    private static final int LONGEST_KEYWORD = 60;

    private final LanguageModel model;
    private final Redactor redactor;
    private final Prompt prompt;

    ArticleDrafts(LanguageModel model, Redactor redactor, Prompts prompts) {
        this.model = model;
        this.redactor = redactor;
        this.prompt = prompts.named("draft-article", Set.of("languages"));
    }

    /// @param keywords none that the article has already
    /// @param leftOut how many sentences were left out because the article does not bear them out
    public record Drafted(Keywords keywords, Text statement, boolean draft, Text mark, String by, int leftOut) {}

    public boolean areThere() {
        return model.isThere();
    }

    /// Drafts for an article of an edition.
    public Drafted of(Article article) {
        var text = Stream.of(article.heading(), article.statement())
                .flatMap(words -> Stream.of(words.zh(), words.en()))
                .toList();
        return draft(String.join("\n", text), article.keywords());
    }

    /// Drafts for words that are in no edition yet.
    public Drafted of(String text) {
        return draft(text, new Keywords(List.of(), List.of()));
    }

    private Drafted draft(String text, Keywords known) {
        if (!model.isThere()) {
            throw StaffDrafts.noModel();
        }
        var ask = new Ask(
                prompt,
                Map.of("languages", "simplified Chinese and plain English"),
                Map.of("article", redactor.redact(text)),
                LONGEST_ANSWER);
        var consultation = model.consultAtDesk(0);
        return consultation
                .ask(ask, 1)
                .map(answer -> drafted(answer, text, known, consultation))
                .filter(one ->
                        !one.statement().zh().isBlank() || !one.statement().en().isBlank())
                .orElseThrow(StaffDrafts::noDraft);
    }

    private Drafted drafted(String answer, String text, Keywords known, Consultation consultation) {
        var grounds = new Grounds(List.of(text));
        var zh = grounds.sift(String.join("\n", texts(answer, "statement_zh")));
        var en = grounds.sift(String.join("\n", texts(answer, "statement_en")));
        int left = zh.left() + en.left();
        consultation.judge(!zh.text().isBlank() || !en.text().isBlank(), left + " sentences left out");
        return new Drafted(
                new Keywords(
                        keywords(answer, "keywords_zh", known.zh(), grounds),
                        keywords(answer, "keywords_en", known.en(), grounds)),
                new Text(zh.text().replace("\n", ""), en.text().replace("\n", " ")),
                true,
                StaffDrafts.MARK,
                prompt.id(),
                left);
    }

    private static List<String> keywords(String answer, String field, List<String> known, Grounds grounds) {
        return texts(answer, field).stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_KEYWORD && !word.contains(","))
                .filter(word -> !known.contains(word) && grounds.bear(word))
                .distinct()
                .limit(MOST_KEYWORDS)
                .toList();
    }

    private static List<String> texts(String answer, String field) {
        return JsonAnswer.texts(answer, field).orElse(List.of());
    }
}
