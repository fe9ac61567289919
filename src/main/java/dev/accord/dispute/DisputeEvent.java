package dev.accord.dispute;

import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.settlement.Proposal;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What was said and done in a dispute.
public sealed interface DisputeEvent
        permits DisputeEvent.DisputeOpened,
                DisputeEvent.ReturnLinkMade,
                DisputeEvent.ConsentWithdrawn,
                DisputeEvent.MessageSaid,
                DisputeEvent.CategoryRecognised,
                DisputeEvent.FactLearned,
                DisputeEvent.FactUnknown,
                DisputeEvent.FactLeftOut,
                DisputeEvent.AssessmentMade,
                DisputeEvent.ProposalMade,
                DisputeEvent.AssistantSaid,
                DisputeEvent.NoticeGiven,
                DisputeEvent.ProposalDecided,
                DisputeEvent.HandoffRequested,
                DisputeEvent.MediatorTookOver,
                DisputeEvent.HandedBack,
                DisputeEvent.ModelAsked,
                DisputeEvent.DisputeClosed,
                RoundEvent,
                AgreementEvent {

    /// Always the first. `tokenHash` is the SHA-256 of the consumer's secret, hexadecimal.
    record DisputeOpened(
            Jurisdiction jurisdiction,
            Language language,
            ZoneId zone,
            LocalDate day,
            String notice,
            Set<String> purposes,
            String tokenHash)
            implements DisputeEvent {
        public DisputeOpened {
            purposes = Set.copyOf(purposes);
        }
    }

    /// Another key to the same dispute, for the consumer's other device.
    record ReturnLinkMade(String tokenHash) implements DisputeEvent {}

    /// The consumer took consent back: nothing more is taken in.
    record ConsentWithdrawn() implements DisputeEvent {}

    /// A person said something. `clientMessageId` is the one their client made.
    record MessageSaid(Author author, Addressees to, String clientMessageId, String text) implements DisputeEvent {}

    /// What kind of dispute it was taken for.
    record CategoryRecognised(CategoryId category, double confidence, boolean unsure, List<CategoryId> secondary)
            implements DisputeEvent {
        public CategoryRecognised {
            secondary = List.copyOf(secondary);
        }
    }

    /// A fact became known, or replaced what was known before.
    record FactLearned(LearnedFact learned) implements DisputeEvent {}

    /// The consumer cannot say; not asked again.
    record FactUnknown(FactId fact) implements DisputeEvent {}

    /// The consumer takes back what was noted, and puts nothing in its place.
    record FactLeftOut(FactId fact) implements DisputeEvent {}

    /// The rules were applied.
    record AssessmentMade(String edition, LocalDate filing, List<RuleOutcome> outcomes) implements DisputeEvent {
        public AssessmentMade {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// A proposal was computed and shown in the same commit.
    record ProposalMade(int number, Proposal proposal) implements DisputeEvent {}

    /// The assistant said something. `answers` is the commit of the message it answers, 0 where there is none.
    ///
    /// @param closes the commits of the messages that this, the last entry of a turn, answers
    /// @param signal the code of a circumstance that was answered, such as `anger`, so that it is answered once
    /// @param suggests questions to press, of which the consumer may have meant one
    record AssistantSaid(
            EntryKind kind,
            String text,
            List<Citation> citations,
            List<FactId> asks,
            @Nullable Integer proposal,
            long answers,
            boolean last,
            List<Long> closes,
            @Nullable String signal,
            String wording,
            @Nullable List<String> suggests)
            implements DisputeEvent {
        public AssistantSaid {
            citations = List.copyOf(citations);
            asks = List.copyOf(asks);
            closes = List.copyOf(closes);
            suggests = suggests == null ? null : List.copyOf(suggests);
        }

        /// The questions of which the consumer may have meant one.
        public List<String> suggestions() {
            return suggests == null ? List.of() : suggests;
        }

        /// The same in other words; `by` names what worded it.
        public AssistantSaid worded(String words, String by) {
            return new AssistantSaid(
                    kind,
                    words,
                    citations,
                    asks,
                    proposal,
                    answers,
                    last,
                    closes,
                    signal,
                    wording + "+" + by,
                    suggests);
        }

        /// A sentence that leads to this and is said before it: it carries nothing and ends nothing.
        public AssistantSaid ledToBy(String sentence, String by) {
            return new AssistantSaid(
                    EntryKind.MESSAGE,
                    sentence,
                    List.of(),
                    List.of(),
                    null,
                    answers,
                    false,
                    List.of(),
                    null,
                    wording + "+" + by,
                    null);
        }
    }

    /// Fixed words of the system: a notice of what happens next, or the line that says what was done in this commit.
    record NoticeGiven(EntryKind kind, Addressees to, String text, long answers, boolean last, List<Long> closes)
            implements DisputeEvent {
        public NoticeGiven {
            closes = List.copyOf(closes);
        }
    }

    /// A party answered a proposal.
    record ProposalDecided(
            int number,
            Author by,
            Decision decision,
            @Nullable Money amount,
            List<String> options,
            String reason) implements DisputeEvent {
        public ProposalDecided {
            options = List.copyOf(options);
        }
    }

    /// What a party can answer.
    enum Decision {
        ACCEPT,
        DECLINE,
        COUNTER
    }

    /// From here on the assistant is silent.
    record HandoffRequested(Author by, String reason) implements DisputeEvent {}

    /// A mediator has it.
    record MediatorTookOver(String mediator) implements DisputeEvent {}

    /// The assistant has it again.
    record HandedBack(String mediator, String note) implements DisputeEvent {}

    /// A language model was asked for its reading or wording; all words are masked. No party sees it.
    ///
    /// @param prompt the prompt and its version: `word-reply@1`
    /// @param outcome how the call ended: `answered | timeout | refused | broken | cut-off | too-long | empty`
    /// @param verdict what the guard made of the answer
    record ModelAsked(
            String prompt,
            String model,
            String outcome,
            String verdict,
            int tokensIn,
            int tokensOut,
            Duration time,
            String request,
            String answer)
            implements DisputeEvent {}

    /// It is over. `outcome` is free text or one of `settled | withdrawn | referred | refused | expired | mediated`.
    record DisputeClosed(Author by, String outcome, String reasons) implements DisputeEvent {}
}
