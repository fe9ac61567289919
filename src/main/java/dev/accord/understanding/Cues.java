package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The cues of an edition's vocabulary, ready to be found in words.
final class Cues {

    /// One cue.
    ///
    /// @param value what it speaks for; null where it gives a figure its role
    /// @param rank its place in the vocabulary: the earlier one wins where nothing else tells
    private record Cue(
            FactId fact, Fact.Type type, @Nullable String value, int rank, Language language, Pattern pattern) {}

    /// A cue in the words.
    record Match(FactId fact, Fact.Type type, @Nullable String value, int rank, Span span) {}

    private final List<Cue> cues = new ArrayList<>();

    Cues(Edition edition) {
        edition.facts().values().forEach(this::add);
    }

    /// All cues found; one inside a longer one of the same type is none.
    List<Match> in(Utterance words) {
        var matches = new ArrayList<Match>();
        for (var cue : cues) {
            if (!words.speech().has(cue.language())) {
                continue;
            }
            var matcher = cue.pattern().matcher(words.plain());
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    matches.add(new Match(
                            cue.fact(), cue.type(), cue.value(), cue.rank(), new Span(matcher.start(), matcher.end())));
                }
            }
        }
        return matches;
    }

    private void add(Fact fact) {
        for (var cue : fact.cues()) {
            cue.zh().forEach(pattern -> add(fact, cue.value(), Language.ZH, lower(pattern)));
            cue.en()
                    .forEach(pattern ->
                            add(fact, cue.value(), Language.EN, "(?<![a-z])(?:" + lower(pattern) + ")(?![a-z])"));
        }
    }

    private void add(Fact fact, @Nullable String value, Language language, String pattern) {
        cues.add(new Cue(fact.id(), fact.type(), value, cues.size(), language, Pattern.compile(pattern)));
    }

    /// Lower case but for escapes, so that nothing has to be compared case by case.
    private static String lower(String pattern) {
        var lower = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean escaped = i > 0 && pattern.charAt(i - 1) == '\\';
            lower.append(escaped ? pattern.charAt(i) : Character.toLowerCase(pattern.charAt(i)));
        }
        return lower.toString();
    }
}
