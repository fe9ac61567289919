package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The cues of an edition's vocabulary, ready to be found in words.
final class Cues {

    /// One cue.
    ///
    /// @param value what it speaks for; null where it gives a figure its role
    /// @param rank its place in the vocabulary: the earlier one wins where nothing else tells
    private record Cue(
            FactId fact, Fact.Type type, @Nullable String value, int rank, Language language, CuePattern pattern) {}

    /// A cue in the words.
    record Match(FactId fact, Fact.Type type, @Nullable String value, int rank, Span span) {}

    private final List<Cue> cues = new ArrayList<>();

    Cues(Edition edition) {
        edition.facts().values().forEach(this::add);
    }

    /// All cues found; one inside a longer one of the same type is none.
    List<Match> in(Utterance words) {
        var matches = new ArrayList<Match>();
        var grams = new TextGrams(words.plain());
        for (var cue : cues) {
            if (!words.speech().has(cue.language())) {
                continue;
            }
            cue.pattern()
                    .find(
                            words.plain(),
                            grams,
                            span -> matches.add(new Match(cue.fact(), cue.type(), cue.value(), cue.rank(), span)));
        }
        return matches;
    }

    private void add(Fact fact) {
        for (var cue : fact.cues()) {
            cue.zh().forEach(words -> add(fact, cue.value(), Language.ZH, CuePattern.chinese(words)));
            cue.en().forEach(words -> add(fact, cue.value(), Language.EN, CuePattern.english(words)));
        }
    }

    private void add(Fact fact, @Nullable String value, Language language, CuePattern pattern) {
        cues.add(new Cue(fact.id(), fact.type(), value, cues.size(), language, pattern));
    }
}
