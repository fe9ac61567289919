package dev.accord.understanding;

import dev.accord.shared.Language;
import dev.accord.shared.Span;
import dev.accord.understanding.Clause.Frame;
import java.util.List;

/// Masked words as the readers see them.
///
/// @param text as masked
/// @param plain the same, place by place, in the form patterns are compared with
record Utterance(String text, String plain, Speech speech, List<Clause> clauses) {

    Utterance {
        clauses = List.copyOf(clauses);
    }

    static Utterance of(String text, Language locale) {
        var plain = Plain.of(text);
        return new Utterance(text, plain, Speech.of(text, locale), Clauses.of(plain));
    }

    Frame frameAt(Span span) {
        return clauses.stream()
                .filter(clause -> clause.covers(span))
                .findFirst()
                .map(Clause::frame)
                .orElse(Frame.TOLD);
    }

    boolean isTold(Span span) {
        var frame = frameAt(span);
        return frame == Frame.TOLD || frame == Frame.SELLER;
    }

    /// How many clauses and how many sentences lie between two places.
    Gap between(Span one, Span other) {
        int first = indexAt(one);
        int second = indexAt(other);
        if (first < 0 || second < 0) {
            return new Gap(0, 0);
        }
        return new Gap(
                Math.abs(first - second),
                Math.abs(clauses.get(first).sentence() - clauses.get(second).sentence()));
    }

    record Gap(int clauses, int sentences) {}

    String quote(Span span) {
        return text.substring(span.start(), span.end());
    }

    private int indexAt(Span span) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).covers(span)) {
                return i;
            }
        }
        return -1;
    }
}
