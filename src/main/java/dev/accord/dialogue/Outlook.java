package dev.accord.dialogue;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// "How much do I get?" while nothing is decided yet: what each answer to the next question would give.
final class Outlook {

    private static final int MOST = 12;

    private Outlook() {}

    static Optional<Move.Turning> of(Situation now) {
        return now.openQuestion()
                .filter(id ->
                        !now.file().values().knows(id) && !now.file().unknown().contains(id))
                .flatMap(now.edition()::fact)
                .or(() -> NextQuestion.in(now))
                .map(fact -> new Move.Turning(fact, answers(fact, now)))
                .filter(turning -> turning.answers().stream()
                        .anyMatch(answer -> answer.owed().minorUnits() > 0));
    }

    /// Answers that give the same are one.
    private static List<Move.Answered> answers(Fact fact, Situation now) {
        var bySum = values(fact)
                .collect(groupingBy(
                        value -> now.supposition().suppose(fact.id(), value).owed(), LinkedHashMap::new, toList()));
        return bySum.entrySet().stream()
                .map(entry -> new Move.Answered(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Stream<FactValue> values(Fact fact) {
        return switch (fact.type()) {
            case BOOL -> Stream.of(new FactValue.Flag(true), new FactValue.Flag(false));
            case CHOICE ->
                fact.choices().size() > MOST
                        ? Stream.empty()
                        : fact.choices().stream().map(choice -> new FactValue.Choice(choice.value()));
            case CHOICES, MONEY, DATE, COUNT, DAYS, TEXT -> Stream.empty();
        };
    }
}
