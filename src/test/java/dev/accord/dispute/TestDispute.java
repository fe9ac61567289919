package dev.accord.dispute;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.kit.SmallEdition;
import dev.accord.kit.TypedFacts;
import dev.accord.settlement.Proposal;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A dispute told in sentences: `aDispute().about("not-delivered").knowing("price", "398.00 CNY")`. Each sentence is
/// one commit; the one before stays as it was.
public record TestDispute(Dispute asItStands, Edition edition) {

    private static final Instant OPENED = Instant.parse("2026-05-01T02:00:00Z");

    /// In Chinese, under PRC law, opened on 1 May 2026.
    public static TestDispute aDispute() {
        return in(Language.ZH);
    }

    public static TestDispute in(Language language) {
        return opened(language, SmallEdition.get());
    }

    public static TestDispute opened(Language language, Edition edition) {
        var opened = new DisputeEvent.DisputeOpened(
                Jurisdiction.CN,
                language,
                Jurisdiction.CN.zone(),
                LocalDate.of(2026, 5, 1),
                "1",
                Set.of("dispute-resolution"),
                "00");
        var first = new Recorded(1, OPENED, new byte[] {1}, List.of(opened));
        return new TestDispute(Dispute.opened(new DisputeId("d-000000000000000000000001"), first), edition);
    }

    /// One commit more, a minute later.
    public TestDispute then(DisputeEvent... events) {
        long version = asItStands.version() + 1;
        var at = OPENED.plusSeconds(60 * version);
        var commit = new Recorded(version, at, new byte[] {(byte) version}, List.of(events));
        return new TestDispute(asItStands.after(commit), edition);
    }

    public TestDispute saying(String text) {
        return said(Author.CONSUMER, Addressees.BOTH, text);
    }

    public TestDispute said(Author author, Addressees to, String text) {
        return then(new DisputeEvent.MessageSaid(author, to, "message-" + (asItStands.version() + 1), text));
    }

    public TestDispute about(String category) {
        return about(category, false);
    }

    public TestDispute about(String category, boolean unsure, String... secondary) {
        var also = List.of(secondary).stream().map(CategoryId::new).toList();
        return then(new DisputeEvent.CategoryRecognised(new CategoryId(category), 0.9, unsure, also));
    }

    public TestDispute knowing(String fact, String value) {
        return then(new DisputeEvent.FactLearned(learned(fact, value)));
    }

    /// A fact with the words it came from, out of the newest commit.
    public LearnedFact learned(String fact, String value) {
        var id = new FactId(fact);
        return new LearnedFact(
                id, TypedFacts.value(id, value, edition), value, asItStands.version(), LearnedFact.Source.ENTRY, 0.9);
    }

    public TestDispute notKnowing(String fact) {
        return then(new DisputeEvent.FactUnknown(new FactId(fact)));
    }

    public TestDispute assessed() {
        return then(new DisputeEvent.AssessmentMade(edition.hash(), LocalDate.of(2026, 5, 1), List.of()));
    }

    /// The assistant asked, and the question waits for an answer.
    public TestDispute asked(String... facts) {
        var result = this;
        for (var fact : facts) {
            result = result.then(assistant(EntryKind.QUESTION, List.of(new FactId(fact)), null, null));
        }
        return result;
    }

    /// The assistant put its question in other words, because it had not understood.
    public TestDispute askedAgainInOtherWords(String fact) {
        return then(assistant(EntryKind.QUESTION, List.of(new FactId(fact)), null, "unclear"));
    }

    /// The assistant answered a circumstance such as `anger`.
    public TestDispute heeding(String signal) {
        return then(assistant(EntryKind.MESSAGE, List.of(), null, signal));
    }

    public TestDispute proposing(Proposal proposal) {
        int number = asItStands.bargaining().proposals().size() + 1;
        return then(
                new DisputeEvent.ProposalMade(number, proposal),
                assistant(EntryKind.PROPOSAL, List.of(), number, null));
    }

    public TestDispute decided(DisputeEvent.Decision decision) {
        int number = asItStands.bargaining().proposals().size();
        return then(new DisputeEvent.ProposalDecided(number, Author.CONSUMER, decision, null, List.of(), ""));
    }

    public TestDispute handedOff() {
        return then(new DisputeEvent.HandoffRequested(Author.CONSUMER, "asked"));
    }

    public TestDispute takenBy(String mediator) {
        return then(new DisputeEvent.MediatorTookOver(mediator));
    }

    public TestDispute handedBackBy(String mediator) {
        return then(new DisputeEvent.HandedBack(mediator, "over to you"));
    }

    public TestDispute closed(String outcome) {
        return then(new DisputeEvent.DisputeClosed(Author.MEDIATOR, outcome, "because"));
    }

    /// The assistant's answer to everything that waits.
    public TestDispute answered(String text) {
        var waiting = List.copyOf(asItStands.talk().unanswered().keySet());
        return then(new DisputeEvent.AssistantSaid(
                EntryKind.MESSAGE,
                text,
                List.of(),
                List.of(),
                null,
                waiting.isEmpty() ? 0 : waiting.getLast(),
                true,
                waiting,
                null,
                "test@1",
                null));
    }

    /// Each in a turn of its own.
    private DisputeEvent.AssistantSaid assistant(
            EntryKind kind, List<FactId> asks, @Nullable Integer proposal, @Nullable String signal) {
        return new DisputeEvent.AssistantSaid(
                kind, "…", List.of(), asks, proposal, asItStands.version(), true, List.of(), signal, "test@1", null);
    }
}
