package dev.accord.reply;

import dev.accord.dispute.Citation;
import dev.accord.dispute.EntryKind;
import dev.accord.edition.FactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry before it is said.
record Draft(
        EntryKind kind,
        String text,
        List<Citation> citations,
        List<FactId> asks,
        @Nullable Integer proposal,
        @Nullable String signal,
        String wording,
        List<String> suggests) {

    static Draft of(EntryKind kind, String text, String wording) {
        return new Draft(kind, text, List.of(), List.of(), null, null, wording, List.of());
    }

    Draft citing(List<Citation> cited) {
        return new Draft(kind, text, cited, asks, proposal, signal, wording, suggests);
    }

    Draft asking(FactId fact) {
        return new Draft(kind, text, citations, List.of(fact), proposal, signal, wording, suggests);
    }

    Draft proposing(int number) {
        return new Draft(kind, text, citations, asks, number, signal, wording, suggests);
    }

    Draft heeding(String code) {
        return new Draft(kind, text, citations, asks, proposal, code, wording, suggests);
    }

    Draft suggesting(List<String> questions) {
        return new Draft(kind, text, citations, asks, proposal, signal, wording, questions);
    }
}
