package dev.accord.dialogue;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.entitlement.Assessment;
import dev.accord.knowledge.Passage;
import dev.accord.settlement.Proposal;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Reading;
import dev.accord.understanding.Signal;
import dev.accord.understanding.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything a turn has found out, before it is decided what to say.
///
/// @param before the dispute the turn was computed from
/// @param reading the consumer's words of this turn
/// @param file what is known now, this turn included
/// @param noted what this turn added or corrected
/// @param on the day whose law was asked for
/// @param supposition what the rules would give if one thing more were so
public record Situation(
        Dispute before,
        Reading reading,
        CaseFile file,
        List<LearnedFact> noted,
        Assessment assessment,
        Proposal proposal,
        List<Passage> passages,
        Edition edition,
        LocalDate on,
        Supposition supposition) {

    private static final int MOST_SUGGESTED = 3;

    public Situation {
        noted = List.copyOf(noted);
        passages = List.copyOf(passages);
    }

    boolean shows(Signal signal) {
        return reading.signals().contains(signal);
    }

    boolean means(Intent intent) {
        return reading.intents().contains(intent);
    }

    Set<Topic> topics() {
        return reading.topics();
    }

    /// The answer that the edition has to what is asked; who asks again wants another.
    Optional<Move> guide() {
        return reading().asked().sure().stream()
                .filter(one -> one.standsOn(on, edition))
                .findFirst()
                .map(one -> new Move.Guide(one, on))
                .filter(guide -> !heededJustNow(guide.code()))
                .map(Move.class::cast);
    }

    /// The questions of which one may have been meant, where none is sure; the same not twice running.
    Optional<Move> suggestion() {
        var likely = reading().asked().likely().stream()
                .filter(one -> one.standsOn(on, edition) && !heededJustNow(new Move.Guide(one, on).code()))
                .limit(MOST_SUGGESTED)
                .toList();
        return likely.isEmpty()
                ? Optional.empty()
                : Optional.of(new Move.Suggest(likely))
                        .filter(suggest -> !heededJustNow(suggest.code()))
                        .map(Move.class::cast);
    }

    boolean isSellerTold() {
        return before.rounds().respondent().isPresent();
    }

    /// The circumstance was answered in an earlier turn.
    boolean heeded(String signal) {
        return before.talk().signals().contains(signal);
    }

    /// One of the entries of the turn before this one carried the code.
    boolean heededJustNow(String signal) {
        var said = before.history().stream()
                .flatMap(commit -> commit.events().stream())
                .flatMap(event -> event instanceof AssistantSaid one ? Stream.of(one) : Stream.empty())
                .toList();
        return !said.isEmpty()
                && said.stream()
                        .filter(one -> one.answers() == said.getLast().answers())
                        .anyMatch(one -> signal.equals(one.signal()));
    }

    Optional<FactId> openQuestion() {
        return before.talk().open();
    }

    int questionsAsked() {
        return before.talk().asked().size();
    }

    boolean isFirstTurn() {
        return before.file().category().isEmpty();
    }
}
