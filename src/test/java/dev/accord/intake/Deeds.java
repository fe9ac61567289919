package dev.accord.intake;

import dev.accord.dispute.Bargaining;
import dev.accord.dispute.Citation;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.dispute.EntryKind;
import dev.accord.dispute.Handler;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What was done in a dispute: everything but the words.
///
/// @param category where the reading was sure of it
/// @param citations of each entry of the assistant's that cites
record Deeds(
        Optional<CategoryId> category,
        Map<FactId, String> facts,
        Bargaining bargaining,
        Handler handler,
        String stage,
        List<FactId> asked,
        List<List<Citation>> citations,
        List<EntryKind> kinds) {

    static Deeds in(Dispute dispute) {
        return new Deeds(
                dispute.file().category().filter(one -> !one.unsure()).map(DisputeEvent.CategoryRecognised::category),
                dispute.file().facts().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, fact -> value(fact.getValue()))),
                dispute.bargaining(),
                dispute.handling().handler(),
                String.valueOf(dispute.stage()),
                dispute.talk().asked(),
                entries(dispute)
                        .map(AssistantSaid::citations)
                        .filter(cited -> !cited.isEmpty())
                        .toList(),
                entries(dispute)
                        .map(AssistantSaid::kind)
                        .filter(kind -> kind != EntryKind.MESSAGE)
                        .toList());
    }

    /// What the assistant said.
    static Stream<AssistantSaid> entries(Dispute dispute) {
        return events(dispute)
                .flatMap(event -> event instanceof AssistantSaid entry ? Stream.of(entry) : Stream.empty());
    }

    static Stream<DisputeEvent> events(Dispute dispute) {
        return dispute.history().stream().flatMap(commit -> commit.events().stream());
    }

    private static String value(LearnedFact fact) {
        return fact.value().asText();
    }
}
