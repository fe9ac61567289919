package dev.accord.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.dispute.EntryKind;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutgoingTests {

    private final DisputeEvent learned =
            new DisputeEvent.CategoryRecognised(new CategoryId("delayed"), 0.9, false, List.of());
    private final AssistantSaid care = entry(EntryKind.MESSAGE, "care", false, "anger");
    private final AssistantSaid explanation = entry(EntryKind.EXPLANATION, "law", false, null);
    private final AssistantSaid question = entry(EntryKind.QUESTION, "when?", true, null);
    private final List<List<DisputeEvent>> said = new ArrayList<>();

    @Test
    void whatWasLearnedGoesOutWithTheEntryThatSpeaksOfIt() {
        assertThat(Parts.of(List.of(learned, care, explanation, question)).commits())
                .containsExactly(List.of(care), List.of(learned, explanation), List.of(question));
    }

    @Test
    void aTurnOfOneEntryIsOnePart() {
        assertThat(Parts.of(List.of(learned, question)).commits()).containsExactly(List.of(learned, question));
    }

    @Test
    void aProposalStaysWithItsCardAndWhatFollows() {
        var made = new DisputeEvent.DisputeClosed(dev.accord.dispute.Author.CONSUMER, "", "");
        assertThat(Parts.of(List.of(learned, explanation, made, question)).commits())
                .containsExactly(List.of(learned, explanation), List.of(made, question));
    }

    @Test
    void aPartGoesOutWhenItsEntriesHaveTheirWordsAndNotBefore() {
        var outgoing = outgoing(true);
        outgoing.word(explanation, warm(explanation));
        assertThat(said).isEmpty();
        outgoing.word(care, warm(care));
        assertThat(said).containsExactly(List.of(warm(care)), List.of(learned, warm(explanation)));
        assertThat(outgoing.rest()).containsExactly(question);
    }

    @Test
    void theLastPartWaitsForTheEnd() {
        var outgoing = outgoing(true);
        List.of(care, explanation, question).forEach(entry -> outgoing.word(entry, warm(entry)));
        assertThat(said).hasSize(2);
        assertThat(outgoing.rest()).containsExactly(warm(question));
    }

    @Test
    void whatLeadsToAnEntryGoesOutBeforeTheEntryHasItsWords() {
        var outgoing = outgoing(true);
        outgoing.open(care, lead(care));
        assertThat(said).containsExactly(List.of(lead(care)));
        outgoing.word(care, warm(care));
        outgoing.open(explanation, lead(explanation));
        assertThat(said).containsExactly(List.of(lead(care)), List.of(warm(care)), List.of(lead(explanation)));
        assertThat(outgoing.rest()).containsExactly(learned, explanation, question);
    }

    @Test
    void whatLeadsToALaterEntryWaitsForTheOnesBefore() {
        var outgoing = outgoing(true);
        outgoing.open(question, lead(question));
        assertThat(said).isEmpty();
        List.of(care, explanation).forEach(entry -> outgoing.word(entry, warm(entry)));
        assertThat(said).last().isEqualTo(List.of(lead(question)));
        assertThat(outgoing.rest()).containsExactly(question);
    }

    @Test
    void whatLeadsToAnEntryAndWasNotSaidStandsBeforeIt() {
        var outgoing = outgoing(true);
        outgoing.open(question, lead(question));
        assertThat(outgoing.rest()).containsExactly(care, learned, explanation, lead(question), question);
    }

    @Test
    void whereSomebodyGotInBetweenNothingMoreGoesOut() {
        var outgoing = outgoing(false);
        outgoing.word(care, warm(care));
        outgoing.word(explanation, warm(explanation));
        assertThat(said).hasSize(1);
    }

    @Test
    void whatComesAfterTheEndIsNotSaid() {
        var outgoing = outgoing(true);
        assertThat(outgoing.rest()).containsExactly(care, learned, explanation, question);
        outgoing.word(care, warm(care));
        assertThat(said).isEmpty();
    }

    private Outgoing outgoing(boolean stands) {
        var parts = Parts.of(List.of(learned, care, explanation, question));
        return new Outgoing(parts, List.of(care, explanation, question), part -> {
            said.add(part);
            return stands;
        });
    }

    private static AssistantSaid lead(AssistantSaid entry) {
        return entry.ledToBy("so: " + entry.text(), "word-reply@1");
    }

    private static AssistantSaid warm(AssistantSaid entry) {
        return entry.worded("warm " + entry.text(), "word-reply@1");
    }

    private static AssistantSaid entry(EntryKind kind, String text, boolean last, @Nullable String signal) {
        List<FactId> asks = last ? List.of(new FactId("price")) : List.of();
        List<Long> closes = last ? List.of(1L) : List.of();
        return new AssistantSaid(kind, text, List.of(), asks, null, 1, last, closes, signal, text + "@1", null);
    }
}
