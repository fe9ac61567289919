package dev.accord.knowledge.lucene;

import dev.accord.edition.Article;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.edition.Instrument;
import dev.accord.edition.Validity;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Very many articles, written from the sentences of a real edition in random order: real words in real frequencies.
record LargeEdition(Edition model, int articles) {

    private static final int OF_AN_INSTRUMENT = 100;
    private static final int SENTENCES = 3;
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    Edition make() {
        var random = new Random(20261125);
        var chinese = sentences("[。；]", true);
        var english = sentences("(?<=[.;]) ", false);
        var instruments = new ArrayList<Instrument>();
        for (int i = 0; i < articles / OF_AN_INSTRUMENT; i++) {
            instruments.add(instrument(i, chinese, english, random));
        }
        return new Edition(
                "large",
                "large",
                model.date(),
                Text.EMPTY,
                model.facts(),
                model.categories(),
                instruments,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Instrument instrument(int number, List<String> chinese, List<String> english, Random random) {
        var id = "cn/instrument-" + number;
        var all = new ArrayList<Article>();
        for (int i = 1; i <= OF_AN_INSTRUMENT; i++) {
            var ended = random.nextInt(10) == 0;
            all.add(new Article(
                    new ArticleId(id + "/" + i),
                    "",
                    new Text(some(chinese, 1, random), some(english, 1, random)),
                    new Validity(START.plusDays(random.nextInt(9_000)), ended ? LocalDate.of(2026, 1, 1) : null),
                    random.nextInt(20) == 0 ? Article.Status.PENDING : Article.Status.VERIFIED,
                    "synthetic",
                    new Article.Keywords(List.of(), List.of()),
                    new Text(some(chinese, SENTENCES, random), some(english, SENTENCES, random))));
        }
        var title = new Text("第" + number + "号规定", "Instrument No " + number);
        return new Instrument(id, title, title, title, title, "rule", new Validity(START, null), "synthetic", all);
    }

    private static String some(List<String> sentences, int count, Random random) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
        }
        return text.toString().strip();
    }

    private List<String> sentences(String end, boolean chinese) {
        return model.instruments().stream()
                .flatMap(instrument -> instrument.articles().stream())
                .map(article ->
                        chinese ? article.statement().zh() : article.statement().en())
                .flatMap(text -> Arrays.stream(text.split(end)))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }
}
