package dev.accord.reply;

import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a model's own words may and may not say in one language, from `prompts/model/guard.<language>.txt`. A language
/// that Accord does not speak itself has `care` and `words` only: there everything else is out of place.
///
/// @param name how a prompt names the language and how the consumer is addressed
/// @param hears a word that tells the language
/// @param care what every sentence must be about
/// @param words what else it may be made of
/// @param echo what may be said only as the consumer said it
/// @param weight what makes an echo more than an echo
record GuardRules(
        String code,
        String name,
        Pattern hears,
        Pattern idiom,
        Pattern care,
        Pattern words,
        Pattern echo,
        Pattern weight,
        List<Rule> forbidden) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Z}\\s，。！、,.!;；…—–'’-]+");
    private static final Pattern RUN = Pattern.compile("[^\\p{Z}\\s，。！、,.!;；…—–]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final String LAW = "words of law or money";

    /// One thing that may not be said, and how to say so.
    record Rule(String reason, Pattern pattern) {}

    /// @param code `en`
    static GuardRules parse(String code, String content) {
        var rules = new ArrayList<Rule>();
        content.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" :: ", 2))
                .map(pair -> new Rule(pair[0], Pattern.compile(pair[1], FLAGS)))
                .forEach(rules::add);
        return new GuardRules(
                code,
                take("language", rules).pattern(),
                take("hears", rules),
                taken("idiom", rules).orElse(NOTHING),
                take("care", rules),
                take("words", rules),
                taken("echo", rules).orElse(NOTHING),
                taken("weight", rules).orElse(NOTHING),
                List.copyOf(rules));
    }

    private static Pattern take(String name, List<Rule> rules) {
        return taken(name, rules).orElseThrow(() -> new IllegalStateException("prompts/model/guard: no line " + name));
    }

    private static Optional<Pattern> taken(String name, List<Rule> rules) {
        var found = rules.stream().filter(rule -> rule.reason().equals(name)).findFirst();
        rules.removeIf(rule -> rule.reason().equals(name));
        return found.map(Rule::pattern);
    }

    boolean isChinese() {
        return code.equals(Language.ZH.code());
    }

    /// Whether Accord's own wordings are in this language.
    boolean isNative() {
        return Stream.of(Language.values()).anyMatch(language -> language.code().equals(code));
    }

    /// How many of the words tell this language.
    long heard(String words) {
        return NO_LETTERS
                .splitAsStream(words.replace('’', '\''))
                .filter(word -> hears.matcher(word).matches())
                .count();
    }

    /// Why this sentence may not be a model's own; empty where it may.
    ///
    /// @param message the consumer's words
    List<String> reasons(String sentence, String message) {
        var plain = sentence.replace('’', '\'');
        var bare = idiom.matcher(plain).replaceAll(" ");
        var reasons = new ArrayList<String>();
        for (var rule : forbidden) {
            var looked = rule.reason().equals(LAW) ? withoutEchoes(bare, message) : bare;
            var found = rule.pattern().matcher(looked);
            if (found.find()) {
                reasons.add(rule.reason() + ": " + found.group());
            }
        }
        if (!care.matcher(plain).find()) {
            reasons.add("neither an acknowledgement nor a transition: " + sentence);
        }
        var strange = strange(bare, message.toLowerCase(Locale.ROOT));
        if (!strange.isEmpty()) {
            reasons.add("words out of place: " + strange);
        }
        return reasons;
    }

    private String withoutEchoes(String sentence, String message) {
        if (weight.matcher(sentence).find()) {
            return sentence;
        }
        return echo.matcher(sentence).replaceAll(found -> message.contains(found.group()) ? " " : found.group());
    }

    /// What a sentence holds beyond the words of care and those of the consumer.
    private String strange(String bare, String message) {
        return isChinese() ? strangeCharacters(bare, message) : strangeWords(bare.toLowerCase(Locale.ROOT), message);
    }

    private String strangeCharacters(String bare, String message) {
        var known = new boolean[bare.length()];
        for (var pattern : List.of(care, words, PUNCTUATION)) {
            pattern.matcher(bare).results().forEach(found -> mark(known, found.start(), found.end()));
        }
        for (int start = 0; start < bare.length() - 1; start++) {
            if (message.contains(bare.substring(start, start + 2))) {
                mark(known, start, start + 2);
            }
        }
        var strange = new StringBuilder();
        for (int i = 0; i < known.length; i++) {
            strange.append(known[i] ? "" : bare.charAt(i));
        }
        return strange.toString();
    }

    private static void mark(boolean[] known, int start, int end) {
        for (int i = start; i < end; i++) {
            known[i] = true;
        }
    }

    private String strangeWords(String bare, String message) {
        var said = isNative() ? List.of(NO_LETTERS.split(message)) : List.<String>of();
        var strange = RUN.matcher(bare)
                .results()
                .map(found -> found.group())
                .filter(word -> !words.matcher(word).matches() && !said.contains(word))
                .filter(word -> !care.matcher(word).find())
                .toList();
        return String.join(", ", strange);
    }
}
