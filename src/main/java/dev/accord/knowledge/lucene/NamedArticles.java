package dev.accord.knowledge.lucene;

import dev.accord.shared.ChineseNumber;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the articles that a question names outright: `消法第二十五条`, `CPL article 25`, `Reg E 1005.6`.
///
/// An instrument goes by its title, its short title, and what people make of them: characters of the Chinese title in
/// order (`消法`, `电商法`), initials of the English one (`CPL`).
final class NamedArticles {

    private static final String NUMERALS = "0-9零〇一二两三四五六七八九十百千";
    private static final Pattern CHINESE = Pattern.compile(
            "《?([\\p{IsHan}]{2,40}?)》?(?:\\(.{2,12}?\\))?第?([" + NUMERALS + "]+)条(?:之([" + NUMERALS + "]+))?");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:\\b(?:art(?:icle|s)?|s(?:ec(?:tion)?)?|reg(?:ulation)?|rule)\\b\\.?|§+)\\s*(\\d+[a-z]?(?:[.-]\\d+)*)");
    private static final Pattern BARE = Pattern.compile("(?<![\\w.])(\\d+(?:\\.\\d+|[a-z]))(?![\\w.]\\w)");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> SMALL = Set.of("of", "the", "and", "on", "s", "in", "for", "to", "a", "people");

    private record Names(String instrument, List<String> chinese, List<String> english) {}

    private final List<Names> instruments = new ArrayList<>();
    private final Map<String, List<Integer>> shelves = new HashMap<>();

    NamedArticles(List<Shelf> all) {
        for (int number = 0; number < all.size(); number++) {
            var id = all.get(number).article().id();
            shelves.computeIfAbsent(key(id.instrument(), id.number()), any -> new ArrayList<>())
                    .add(number);
        }
        all.stream()
                .map(Shelf::instrument)
                .distinct()
                .forEach(instrument -> instruments.add(new Names(
                        instrument.id(),
                        distinct(
                                PlainWords.of(instrument.shortTitle().zh()),
                                PlainWords.of(instrument.title().zh())),
                        distinct(
                                PlainWords.of(instrument.shortTitle().en()),
                                PlainWords.of(instrument.title().en())))));
    }

    /// Every version of the articles named, in the order in which they are named.
    Set<Integer> in(String words) {
        var found = new LinkedHashSet<Integer>();
        var chinese = CHINESE.matcher(words);
        while (chinese.find()) {
            var number = ChineseNumber.of(chinese.group(2));
            var insertion = chinese.group(3);
            var article = insertion == null ? "" + number : number + "-" + ChineseNumber.of(insertion);
            byChineseName(chinese.group(1)).forEach(instrument -> found.addAll(at(instrument, article)));
        }
        var numbers = new LinkedHashSet<String>();
        for (var pattern : List.of(ENGLISH, BARE)) {
            pattern.matcher(words).results().forEach(match -> numbers.add(match.group(1)));
        }
        if (!numbers.isEmpty()) {
            var named = byEnglishName(words);
            numbers.forEach(number -> found.addAll(
                    named.isEmpty()
                            ? onlyOne(number)
                            : named.stream()
                                    .flatMap(one -> at(one, number).stream())
                                    .toList()));
        }
        return found;
    }

    /// The instruments whose name ends the phrase: exactly, or as the best abbreviation.
    private List<String> byChineseName(String phrase) {
        var exact = instruments.stream()
                .filter(one -> one.chinese.stream().anyMatch(phrase::endsWith))
                .map(Names::instrument)
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        for (int start = 0; start < phrase.length() - 1; start++) {
            var name = phrase.substring(start);
            var short_ = instruments.stream()
                    .filter(one -> one.chinese.stream().anyMatch(title -> abbreviates(name, title)))
                    .map(Names::instrument)
                    .toList();
            if (!short_.isEmpty()) {
                return short_;
            }
        }
        return List.of();
    }

    private List<String> byEnglishName(String words) {
        var tokens = Arrays.asList(words.split("[^a-z0-9]+"));
        return instruments.stream()
                .filter(one -> one.english.stream().anyMatch(title -> words.contains(title))
                        || one.english.stream().anyMatch(title -> isInitials(tokens, title)))
                .map(Names::instrument)
                .toList();
    }

    /// The article of a number that no other instrument has, such as `1005.6` or `1666i`.
    private List<Integer> onlyOne(String article) {
        var having = instruments.stream()
                .map(one -> at(one.instrument, article))
                .filter(versions -> !versions.isEmpty())
                .toList();
        return having.size() == 1 && !article.matches("\\d+") ? having.getFirst() : List.of();
    }

    private List<Integer> at(String instrument, String article) {
        return shelves.getOrDefault(key(instrument, article), List.of());
    }

    /// True for `消法` and 消费者权益保护法: first and last characters stay, the others come in order.
    private static boolean abbreviates(String name, String title) {
        if (name.charAt(0) != title.charAt(0) || name.charAt(name.length() - 1) != title.charAt(title.length() - 1)) {
            return false;
        }
        int place = 0;
        for (int i = 0; i < title.length() && place < name.length(); i++) {
            if (title.charAt(i) == name.charAt(place)) {
                place++;
            }
        }
        return place == name.length();
    }

    private static boolean isInitials(List<String> tokens, String title) {
        var initials = initials(title);
        return initials.length() > 1 && tokens.contains(initials);
    }

    private static String initials(String title) {
        return WORD.matcher(title)
                .results()
                .map(match -> match.group())
                .filter(word -> !SMALL.contains(word))
                .map(word -> Character.isDigit(word.charAt(0)) ? "" : word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static List<String> distinct(String one, String other) {
        return one.equals(other) ? List.of(one) : List.of(one, other);
    }

    private static String key(String instrument, String article) {
        return instrument + "/" + article;
    }
}
