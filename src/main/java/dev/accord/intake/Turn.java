package dev.accord.intake;

import dev.accord.dialogue.Dialogue;
import dev.accord.dialogue.Relevance;
import dev.accord.dialogue.Situation;
import dev.accord.dispute.CaseFile;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.RuleOutcome;
import dev.accord.edition.Edition;
import dev.accord.edition.Facts;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.Assessor;
import dev.accord.knowledge.Library;
import dev.accord.knowledge.Passage;
import dev.accord.knowledge.Question;
import dev.accord.privacy.Redactor;
import dev.accord.reply.Replies;
import dev.accord.settlement.Negotiator;
import dev.accord.settlement.Proposal;
import dev.accord.settlement.Wish;
import dev.accord.understanding.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A turn of the assistant, top to bottom: words → masked → read → facts → passages → assessment → proposal → moves →
/// reply.
/// Pure but for the engines it is given: nothing is appended, nothing is shown. The same dispute under the same edition
/// gives the same events.
public final class Turn {

    private static final int PASSAGES = 5;

    private final Edition edition;
    private final Redactor redactor;
    private final Reader reader;
    private final Library library;
    private final Assessor assessor;
    private final Negotiator negotiator;
    private final Replies replies;

    public Turn(
            Edition edition,
            Redactor redactor,
            Reader reader,
            Library library,
            Assessor assessor,
            Negotiator negotiator,
            Replies replies) {
        this.edition = edition;
        this.redactor = redactor;
        this.reader = reader;
        this.library = library;
        this.assessor = assessor;
        this.negotiator = negotiator;
        this.replies = replies;
    }

    /// The same line with another reader.
    Turn reading(Reader other) {
        return new Turn(edition, redactor, other, library, assessor, negotiator, replies);
    }

    /// Everything that answers the messages which wait: what was learned, assessed, proposed and said, for one commit.
    public List<DisputeEvent> take(Dispute dispute) {
        var heard = List.copyOf(dispute.talk().unanswered().keySet());
        var understood = Understanding.of(dispute, redactor, reader, edition);
        var file = understood.file();
        var day = LawDay.of(file, dispute);
        var passages = search(understood, dispute);
        var assessment = assess(file.values(), understood, dispute);
        var situation = new Situation(
                dispute,
                understood.reading(),
                file,
                understood.noted(),
                assessment,
                propose(assessment, file, dispute),
                passages,
                edition,
                day,
                (fact, value) -> propose(assess(file.values().with(fact, value), understood, dispute), file, dispute));
        var events = new ArrayList<>(understood.events());
        assessed(assessment, dispute).ifPresent(events::add);
        events.addAll(replies.say(Dialogue.next(situation), situation, heard));
        return events;
    }

    private Assessment assess(Facts facts, Understanding understood, Dispute dispute) {
        return assessor.assess(
                facts,
                Matters.in(understood.file(), understood.reading(), edition),
                dispute.opening().jurisdiction(),
                dispute.opening().day(),
                edition);
    }

    private Proposal propose(Assessment assessment, CaseFile file, Dispute dispute) {
        return negotiator
                .propose(Relevance.held(assessment, file, edition), Matters.currency(file, dispute))
                .leading(Wish.of(file.values()));
    }

    private List<Passage> search(Understanding understood, Dispute dispute) {
        return library.search(new Question(
                understood.maskedWords(),
                Optional.of(dispute.opening().jurisdiction()),
                LawDay.of(understood.file(), dispute),
                dispute.opening().language(),
                PASSAGES,
                true,
                understood.file().categoryId()));
    }

    private Optional<DisputeEvent> assessed(Assessment assessment, Dispute dispute) {
        var made = new DisputeEvent.AssessmentMade(edition.hash(), assessment.filing(), RuleOutcome.of(assessment));
        return dispute.file().assessment().filter(made::equals).isPresent() ? Optional.empty() : Optional.of(made);
    }
}
