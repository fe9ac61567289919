package dev.accord.understanding;

import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.shared.Language;
import java.util.HashSet;
import java.util.Set;

/// What the fact reader notices in words, as features: cues found, facts told, intents, signals, length.
final class Marks {

    private final Cues cues;

    Marks(Edition edition) {
        this.cues = new Cues(edition);
    }

    Set<String> of(Utterance words) {
        var marks = new HashSet<String>();
        var matches = cues.in(words);
        matches.forEach(match -> marks.add("cue " + match.fact() + (match.value() == null ? "" : "=" + match.value())));
        CueFacts.in(words, matches)
                .forEach(found -> marks.add(found.fact() + "=" + found.value().asText()));
        Intents.in(words).forEach(intent -> marks.add("intent " + intent));
        Signals.in(words).forEach(signal -> marks.add("signal " + signal));
        if (words.plain().matches("(?s).*[?？].*")) {
            marks.add("question");
        }
        if (words.plain().matches("(?s).*(?:[0-9]\\s?(?:元|块)|[¥$€£]\\s?[0-9]).*")) {
            marks.add(Fact.Type.MONEY.name());
        }
        int weight = words.speech().has(Language.ZH) ? 1 : 4;
        marks.add("length " + (int) (Math.log1p((double) words.plain().length() / weight) / Math.log(2)));
        return marks;
    }
}
