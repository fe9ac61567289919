package dev.accord.dialogue;

import dev.accord.dispute.LearnedFact;
import dev.accord.edition.ArticleId;
import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Forum;
import dev.accord.edition.Guidance;
import dev.accord.edition.Precedent;
import dev.accord.knowledge.Passage;
import dev.accord.settlement.Proposal;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import dev.accord.understanding.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the assistant does next. Whatever is said about law or money stands in the move; the wording adds nothing.
public sealed interface Move {

    /// Says what kind of dispute this seems to be and what the rules give on the day that counts.
    ///
    /// @param secondary other disputes in the same story
    /// @param rights what holds on the facts as told
    /// @param possible what would hold if more were shown
    record Explain(
            Category category,
            List<Category> secondary,
            List<LearnedFact> noted,
            List<Right> rights,
            List<Right> possible,
            LocalDate on)
            implements Move {
        public Explain {
            secondary = List.copyOf(secondary);
            noted = List.copyOf(noted);
            rights = List.copyOf(rights);
            possible = List.copyOf(possible);
        }
    }

    /// One right with its articles, and the facts that are missing to be sure.
    record Right(Text text, List<ArticleId> sources, Set<FactId> missing, LocalDate on) {
        public Right {
            sources = List.copyOf(sources);
            missing = Set.copyOf(missing);
        }
    }

    /// Answers a question about the law with articles in force; with none it says that it does not know.
    record Answer(List<Passage> passages, LocalDate on) implements Move {
        public Answer {
            passages = List.copyOf(passages);
        }
    }

    /// Answers what the consumer asks with guidance of the edition, whose articles are in force on the day.
    record Guide(Guidance guidance, LocalDate on) implements Move {

        /// Under which it is remembered as said.
        public String code() {
            return "guide-" + guidance.id();
        }
    }

    /// Offers the questions of which the consumer may have meant one.
    record Suggest(List<Guidance> guidance) implements Move {

        /// Under which it is remembered as said.
        public String code() {
            return "suggest-" + guidance.getFirst().id();
        }

        public Suggest {
            guidance = List.copyOf(guidance);
        }
    }

    /// Says what was noted.
    record Acknowledge(List<LearnedFact> noted, boolean corrected) implements Move {
        public Acknowledge {
            noted = List.copyOf(noted);
        }
    }

    /// Asks for one fact.
    record Ask(Fact fact, Manner manner) implements Move {}

    /// How a question is put.
    enum Manner {
        PLAIN,
        AGAIN,
        REWORDED,
        WITH_REASON,
        /// The next one, since the last could not be answered.
        ONWARD
    }

    /// Asks the question that tells categories apart; without a prepared one, which of them it is.
    record AskCategory(Optional<Text> question, List<Category> between, Manner manner) implements Move {
        public AskCategory {
            between = List.copyOf(between);
        }

        /// Asked for the first time.
        public AskCategory(Optional<Text> question, List<Category> between) {
            this(question, between, Manner.PLAIN);
        }
    }

    /// Invites the consumer to tell what happened.
    record Invite(Occasion occasion) implements Move {}

    /// Why there is nothing to assess yet.
    enum Occasion {
        GREETING,
        THANKS,
        NOT_A_DISPUTE,
        UNCLEAR,
        OTHER_SIDE,
        PROPOSAL_STANDS,
        NO_ANSWER,
        ANYTHING_ELSE,
        LEAVING
    }

    /// Answers a circumstance such as anger or an emergency, with care and without law.
    record Care(Circumstance circumstance) implements Move {}

    /// A circumstance that deserves words of its own, once.
    enum Circumstance {
        ANGER,
        MEDICAL_URGENCY,
        DANGER,
        SELF_HARM,
        MINOR,
        ELDERLY,
        ABUSE,
        LEGAL_THREAT,
        DEADLINE_NEAR,
        REPEATED_QUESTION,
        INJECTION
    }

    /// Shows the settlement proposal.
    ///
    /// @param assumed what was taken for granted
    /// @param next where to go if the seller says no
    record Propose(int number, Proposal proposal, List<Fact> assumed, List<Forum> next, List<Precedent> similar)
            implements Move {
        public Propose {
            assumed = List.copyOf(assumed);
            next = List.copyOf(next);
            similar = List.copyOf(similar);
        }
    }

    /// Records the consumer's answer to a proposal given in words.
    record Decide(int number, Verdict verdict, String words) implements Move {}

    /// What the consumer answered.
    enum Verdict {
        ACCEPT,
        DECLINE,
        COUNTER
    }

    /// From here on a person handles it; the assistant's last move. `reason` is a code: `asked | unclear |
    /// not-covered | self-harm |
    /// abuse`.
    record HandOver(String reason) implements Move {}

    /// Says why the matter, or a part of it, does not belong here, and where it does.
    record Refer(Beyond why, List<Forum> forums) implements Move {
        public Refer {
            forums = List.copyOf(forums);
        }
    }

    /// Answers what the consumer asks about the service and the way ahead.
    ///
    /// @param told the seller has the notice
    /// @param proposed a proposal stands
    /// @param proposal what the rules give as things stand
    /// @param turning what the answer to the next question would decide, where that was asked
    record Inform(
            Topic topic,
            boolean told,
            boolean proposed,
            List<Forum> forums,
            Proposal proposal,
            Optional<Turning> turning)
            implements Move {
        public Inform {
            forums = List.copyOf(forums);
        }
    }

    /// A fact on which it turns, and what each answer would give.
    record Turning(Fact fact, List<Answered> answers) {
        public Turning {
            answers = List.copyOf(answers);
        }
    }

    /// @param owed what the rules would give with any of the values
    record Answered(List<FactValue> values, Money owed) {
        public Answered {
            values = List.copyOf(values);
        }
    }

    /// What takes a matter beyond this service.
    enum Beyond {
        COURT,
        TOO_LARGE,
        TOO_COMPLEX,
        TIME_BARRED,
        NOT_COVERED
    }

    /// The consumer takes the matter back.
    record Close(Optional<CategoryId> category) implements Move {}
}
