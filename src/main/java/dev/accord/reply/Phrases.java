package dev.accord.reply;

import dev.accord.dispute.Citation;
import dev.accord.edition.Article;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Instrument;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts values into the words of one language: dates, amounts, facts, citations.
public final class Phrases {

    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Edition edition;
    private final Language language;

    public Phrases(Edition edition, Language language) {
        this.edition = edition;
        this.language = language;
    }

    public String day(LocalDate day) {
        return switch (language) {
            case ZH -> ZH_DAY.format(day);
            case EN -> EN_DAY.format(day);
        };
    }

    /// `398.00元`, `CNY 398.00`, `$49.99`.
    public String money(Money money) {
        var amount = String.format(Locale.ROOT, "%,.2f", money.amount());
        return switch (money.currency().getCurrencyCode()) {
            case "CNY" -> language == Language.ZH ? amount + "元" : "CNY " + amount;
            case "USD" -> "$" + amount;
            case "EUR" -> "€" + amount;
            case "GBP" -> "£" + amount;
            case String other -> other + " " + amount;
        };
    }

    public String fact(FactId id) {
        return edition.fact(id).map(fact -> fact.title().in(language)).orElse(id.value());
    }

    String facts(Collection<FactId> ids) {
        return ids.stream().sorted().map(this::fact).collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    public String value(FactId id, FactValue value) {
        return switch (value) {
            case FactValue.Day(var date) -> day(date);
            case FactValue.Amount(var money) -> money(money);
            case FactValue.Words(var text) -> text;
            case FactValue.Flag(var isTrue) -> hasSides(id) ? label(id, String.valueOf(isTrue)) : yesOrNo(isTrue);
            case FactValue.Choice(var choice) -> label(id, choice);
            case FactValue.Choices(var choices) ->
                choices.stream()
                        .map(choice -> label(id, choice))
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
            case FactValue.Count(var number) -> Long.toString(number);
        };
    }

    /// `〔《消费者权益保护法》第48、52条〕`.
    String cite(List<ArticleId> sources, LocalDate on) {
        var byInstrument = citations(sources, on).stream()
                .collect(Collectors.groupingBy(
                        citation -> citation.id().instrument(),
                        LinkedHashMap::new,
                        Collectors.mapping(Citation::article, Collectors.toCollection(LinkedHashSet::new))));
        var cited = byInstrument.entrySet().stream()
                .map(entry -> cite(instrument(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(language == Language.ZH ? "、" : "; "));
        return cited.isEmpty() ? "" : language == Language.ZH ? "〔" + cited + "〕" : "[" + cited + "]";
    }

    /// The verified articles in force on the day.
    List<Citation> citations(List<ArticleId> sources, LocalDate on) {
        return Citation.of(sources, on, edition);
    }

    Citation citation(Article article) {
        return Citation.of(article, edition);
    }

    private String cite(Instrument instrument, Collection<String> articles) {
        var name = instrument.shortTitle().in(language);
        return switch (language) {
            case ZH -> "《" + name + "》第" + String.join("、", articles) + "条";
            case EN -> name + ", " + sign(instrument, articles.size() > 1) + " " + String.join(", ", articles);
        };
    }

    private static String sign(Instrument instrument, boolean several) {
        return switch (instrument.jurisdiction()) {
            case US -> several ? "§§" : "§";
            case UK -> several ? "sections" : "section";
            case EU -> (instrument.id().startsWith("eu/ie-") ? "section" : "Article") + (several ? "s" : "");
            case CN, INTL -> several ? "Articles" : "Article";
        };
    }

    private Instrument instrument(String id) {
        return edition.instrument(id).orElseThrow();
    }

    /// The jurisdiction by its everyday name.
    public String law(Jurisdiction jurisdiction) {
        return switch (jurisdiction) {
            case CN -> language == Language.ZH ? "中国大陆" : "mainland China";
            case EU -> language == Language.ZH ? "欧盟（爱尔兰）" : "the EU (Ireland)";
            case UK -> language == Language.ZH ? "英国" : "the UK";
            case US -> language == Language.ZH ? "美国" : "the US";
            case INTL -> language == Language.ZH ? "国际" : "international practice";
        };
    }

    String choices(Fact fact) {
        return fact.choices().stream()
                .map(choice -> choice.label().in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    private String label(FactId id, String choice) {
        return edition.fact(id).stream()
                .flatMap(fact -> fact.choices().stream())
                .filter(one -> one.value().equals(choice))
                .map(one -> one.label().in(language))
                .findFirst()
                .orElse(choice);
    }

    /// A question of one thing or the other, with a name for each.
    private boolean hasSides(FactId id) {
        return edition.fact(id).filter(fact -> !fact.choices().isEmpty()).isPresent();
    }

    private String yesOrNo(boolean isTrue) {
        return switch (language) {
            case ZH -> isTrue ? "是" : "否";
            case EN -> isTrue ? "yes" : "no";
        };
    }
}
