package dev.accord.edition;

import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rules that can never hold, rules that defeat each other in a circle, and articles outside their instrument's time.
final class RuleReach {

    private final Map<ArticleId, List<Article>> articles;
    private final Map<RuleId, Rule> rules = new HashMap<>();
    private final Places places;
    private final List<Flaw> flaws = new ArrayList<>();

    private RuleReach(Edition edition, Places places) {
        this.places = places;
        this.articles = edition.instruments().stream()
                .flatMap(instrument -> instrument.articles().stream())
                .collect(Collectors.groupingBy(Article::id));
        edition.rules().forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }

    static List<Flaw> flaws(Edition edition, Places places) {
        var reach = new RuleReach(edition, places);
        reach.rules.values().forEach(reach::reachable);
        reach.rules.values().forEach(rule -> reach.circle(rule, new LinkedHashSet<>()));
        edition.instruments().forEach(reach::dates);
        return reach.flaws;
    }

    private void reachable(Rule rule) {
        if (rule.categories().isEmpty()) {
            note(rule, "categories", "没有争议类型，永远用不上", "has no category and is never looked at; name one");
        } else if (articles.keySet().containsAll(rule.sources())) {
            inForce(rule);
        }
    }

    private void inForce(Rule rule) {
        if (!ever(rule, _ -> true)) {
            note(
                    rule,
                    "validity",
                    "的有效期与依据条文的有效期没有共同的一天，永远用不上：请调整有效期",
                    "has no day on which it and all its articles are in force; correct its validity");
        } else if (!ever(rule, Article::isVerified)) {
            flaws.add(places.flaw(
                            "rule " + rule.id(),
                            "sources",
                            new Text("要等依据的条文核对后才会生效", "sleeps until its articles are verified"))
                    .asNote());
        }
    }

    /// Whether some day lies in the rule's validity and in that of such a version of each source. If there is one, then
    /// one of the first days is one.
    private boolean ever(Rule rule, Predicate<Article> such) {
        var first = Stream.concat(
                        Stream.of(rule.validity().from()),
                        rule.sources().stream()
                                .flatMap(source -> versions(source).stream())
                                .map(article -> article.validity().from()))
                .collect(Collectors.toSet());
        return first.stream()
                .anyMatch(day -> rule.validity().covers(day)
                        && rule.sources().stream().allMatch(source -> covers(source, day, such)));
    }

    private boolean covers(ArticleId source, LocalDate day, Predicate<Article> such) {
        return versions(source).stream()
                .anyMatch(article -> such.test(article) && article.validity().covers(day));
    }

    private List<Article> versions(ArticleId id) {
        return articles.getOrDefault(id, List.of());
    }

    private void circle(Rule rule, Set<RuleId> path) {
        if (!path.add(rule.id())) {
            if (path.iterator().next().equals(rule.id()) && isSmallest(rule, path)) {
                var round = path.stream().map(RuleId::value).collect(Collectors.joining(" → ")) + " → " + rule.id();
                note(rule, "defeats", "互相排除成环：" + round, "defeats in a circle: " + round + "; take one of them out");
            }
            return;
        }
        rule.defeats().stream()
                .flatMap(id -> Optional.ofNullable(rules.get(id)).stream())
                .forEach(next -> circle(next, new LinkedHashSet<>(path)));
    }

    /// Each circle is told once.
    private static boolean isSmallest(Rule rule, Set<RuleId> circle) {
        return circle.stream().allMatch(other -> rule.id().value().compareTo(other.value()) <= 0);
    }

    private void dates(Instrument instrument) {
        instrument.articles().stream()
                .filter(article -> !article.validity().overlaps(instrument.validity()))
                .forEach(article -> flaws.add(places.flaw(
                        "article " + article.id() + " " + article.validity().from(),
                        "valid:",
                        new Text(
                                "的有效期完全在该法规有效期之外",
                                "is in force only when its instrument is not; correct one of the two"))));
    }

    private void note(Rule rule, String word, String zh, String en) {
        flaws.add(places.flaw("rule " + rule.id(), word, new Text(zh, en)));
    }
}
