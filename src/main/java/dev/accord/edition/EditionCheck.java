package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the parts of an edition fit together.
final class EditionCheck {

    /// The stages that a dispute can be in while it is open.
    private static final List<String> CLOCKED = List.of("intake", "notice", "negotiation", "mediation", "performance");

    /// What only an article can say.
    private static final Pattern OF_LAW = Pattern.compile(
            "[0-9]|法律|法规|条例|规定|有权|权利|必须|[一二三四五六七八九十]+(?:天|日|年|个月|倍)"
                    + "|\\b(?:laws?|right to|regulations?|entitled|must|sections?|articles?|(?-i:Act))\\b",
            Pattern.CASE_INSENSITIVE);

    private final Edition edition;
    private final Places places;
    private final Set<ArticleId> articles;
    private final List<Flaw> flaws = new ArrayList<>();

    private EditionCheck(Edition edition, Places places) {
        this.edition = edition;
        this.places = places;
        this.articles = edition.instruments().stream()
                .flatMap(instrument -> instrument.articles().stream())
                .map(Article::id)
                .collect(Collectors.toSet());
    }

    static List<Flaw> flaws(Edition edition, Places places) {
        var check = new EditionCheck(edition, places);
        edition.instruments().forEach(check::instrument);
        edition.facts().values().forEach(check::fact);
        edition.categories().values().forEach(check::category);
        edition.rules().forEach(check::rule);
        edition.forums().forEach(forum -> check.sources("forum " + forum.id(), forum.sources()));
        edition.forums().forEach(forum -> check.categories("forum " + forum.id(), forum.categories()));
        edition.procedures().forEach(check::procedure);
        edition.precedents().forEach(one -> check.sources("precedent " + one.id(), one.sources()));
        edition.precedents().forEach(one -> check.categories("precedent " + one.id(), one.categories()));
        edition.guidance().forEach(check::guidance);
        return check.flaws;
    }

    private void instrument(Instrument instrument) {
        var versions = instrument.articles().stream().collect(Collectors.groupingBy(Article::id));
        versions.values().forEach(all -> {
            for (int i = 0; i < all.size(); i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    overlap(all.get(i), all.get(j));
                }
            }
        });
    }

    private void overlap(Article one, Article other) {
        if (one.validity().overlaps(other.validity())) {
            note(
                    "article " + other.id() + " " + other.validity().from(),
                    "valid:",
                    "与另一文本（" + one.validity().from() + " 起）的有效期重叠，请给前一文本写明终止日",
                    "is in force at the same time as its version of "
                            + one.validity().from() + "; end the earlier one the day before");
        }
    }

    private void fact(Fact fact) {
        var place = "fact " + fact.id();
        var values = fact.choices().stream().map(Fact.Choice::value).collect(Collectors.toSet());
        boolean chooses = fact.type() == Fact.Type.CHOICE || fact.type() == Fact.Type.CHOICES;
        if (chooses && values.isEmpty()) {
            note(place, "type", "没有选项，请写 choices", "has no choices; add them");
        }
        if (fact.type() == Fact.Type.BOOL && !values.isEmpty() && !values.equals(Set.of("true", "false"))) {
            note(
                    place,
                    "choices",
                    "bool 的选项只能是 true 和 false 两个",
                    "has choices other than true and false; a bool takes just these two");
        }
        facts(place, fact.asking().after());
        facts(place, fact.asking().unless());
        for (var cue : fact.cues()) {
            if (chooses && !values.contains(cue.value())) {
                note(
                        place,
                        String.valueOf(cue.value()),
                        "有“" + cue.value() + "”的提示语，但没有这个选项",
                        "has a cue for '" + cue.value() + "', which is no choice; add the choice or correct the cue");
            }
            Stream.concat(cue.zh().stream(), cue.en().stream()).forEach(pattern -> compile(place, pattern));
        }
    }

    private void compile(String place, String pattern) {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException malformed) {
            note(
                    place,
                    pattern,
                    "的提示语“" + pattern + "”不是有效的表达式：" + malformed.getDescription(),
                    "has the cue '" + pattern + "', which is no expression: " + malformed.getDescription());
        }
    }

    private void category(Category category) {
        var place = "category " + category.id();
        facts(place, category.facts());
        facts(place, category.tells().stream().map(Category.Telling::fact).toList());
        facts(
                place,
                category.tells().stream()
                        .flatMap(telling -> telling.from().stream())
                        .toList());
        for (var distinction : category.distinctions()) {
            categories(place, List.of(distinction.from()));
            distinction.answers().forEach(answer -> categories(place, List.of(answer.category())));
        }
    }

    private void rule(Rule rule) {
        var place = "rule " + rule.id();
        if (rule.sources().isEmpty()) {
            note(place, "sources", "没有依据：每条规则都要写明条文", "has no source; no rule goes without an article");
        }
        sources(place, rule.sources());
        categories(place, rule.categories());
        rule.unless().forEach(exclusion -> sources(place, exclusion.sources()));
        rule.remedies().forEach(remedy -> facts(place, remedy.needs()));
        var known = edition.rules().stream().map(Rule::id).collect(Collectors.toSet());
        missing(place, "规则", "the rule", rule.defeats(), known);
    }

    private void guidance(Guidance guidance) {
        var place = "guidance " + guidance.id();
        sources(place, guidance.sources());
        categories(place, guidance.categories());
        if (guidance.asks().zh().isEmpty() || guidance.asks().en().isEmpty()) {
            note(place, "asks", "没有写出大家怎么问，请在 asks 里写 zh 和 en", "has no questions; write asks in zh and en");
        }
        if (guidance.sources().isEmpty()) {
            Stream.of(guidance.answer().zh(), guidance.answer().en())
                    .flatMap(answer -> OF_LAW.matcher(answer).results().limit(1))
                    .forEach(match -> note(
                            place,
                            match.group(),
                            "写到“" + match.group() + "”却没有依据：请写明条文，或改成不说法律、数字和期限",
                            "says '" + match.group()
                                    + "' without a source; name the article, or leave law, figures and deadlines out"));
        }
    }

    private void procedure(Procedure procedure) {
        var place = "procedure " + procedure.jurisdiction();
        for (var id : CLOCKED) {
            if (procedure.stage(id).filter(stage -> stage.days() > 0).isEmpty()) {
                note(
                        place,
                        "id: " + id,
                        "阶段 " + id + " 没有时钟，请写明 days",
                        "has no clock for the stage " + id + "; give it days");
            }
        }
    }

    private void sources(String place, Collection<ArticleId> sources) {
        missing(place, "条文", "the article", sources, articles);
    }

    private void categories(String place, Collection<CategoryId> ids) {
        missing(place, "争议类型", "the category", ids, edition.categories().keySet());
    }

    private void facts(String place, Collection<FactId> ids) {
        missing(place, "事实", "the fact", ids, edition.facts().keySet());
    }

    private <T> void missing(String place, String zh, String en, Collection<T> named, Set<T> known) {
        named.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> note(
                        place,
                        id.toString(),
                        "提到的" + zh + " " + id + " 不存在，请添加或改正",
                        "names " + en + " " + id + ", which is not there; add it or correct the name"));
    }

    private void note(String subject, String word, String zh, String en) {
        flaws.add(places.flaw(subject, word, new Text(zh, en)));
    }
}
