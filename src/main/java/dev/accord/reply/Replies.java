package dev.accord.reply;

import dev.accord.dialogue.Move;
import dev.accord.dialogue.Situation;
import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.EntryKind;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Words the moves of a turn as the events that say them.
public final class Replies {

    private static final String AGENT_REASON = "handover-";

    private final Wordings wordings;

    public Replies(Wordings wordings) {
        this.wordings = wordings;
    }

    /// The events that say the moves; the final entry closes the messages it answers.
    ///
    /// @param heard the commits of the messages that this turn answers, oldest first
    public List<DisputeEvent> say(List<Move> moves, Situation situation, List<Long> heard) {
        var language = situation.before().opening().language();
        var drafts = new Drafts(wordings, new Phrases(situation.edition(), language), language, situation);
        var events = new ArrayList<DisputeEvent>();
        for (int i = 0; i < moves.size(); i++) {
            events.addAll(say(moves.get(i), drafts, heard, i == moves.size() - 1));
        }
        return events;
    }

    private List<DisputeEvent> say(Move move, Drafts drafts, List<Long> heard, boolean last) {
        long answers = heard.getLast();
        return switch (move) {
            case Move.HandOver(var reason) -> handOver(reason, drafts, heard);
            case Move.Close _ ->
                List.of(
                        new DisputeEvent.DisputeClosed(Author.CONSUMER, "withdrawn", ""),
                        notice(EntryKind.NOTICE, drafts.say("withdrawn", Map.of()), heard));
            case Move.Propose propose -> propose(propose, drafts, heard, last);
            case Move.Decide decide -> decide(decide, drafts, heard, last);
            case Move.Explain explain -> List.of(entry(drafts.explain(explain), answers, last, heard));
            case Move.Answer answer -> List.of(entry(drafts.answer(answer), answers, last, heard));
            case Move.Guide guide -> List.of(entry(drafts.guide(guide), answers, last, heard));
            case Move.Suggest suggest -> List.of(entry(drafts.suggest(suggest), answers, last, heard));
            case Move.Acknowledge noted -> List.of(entry(drafts.acknowledge(noted), answers, last, heard));
            case Move.Ask ask -> List.of(entry(drafts.ask(ask), answers, last, heard));
            case Move.AskCategory ask -> List.of(entry(drafts.askCategory(ask), answers, last, heard));
            case Move.Invite invite -> List.of(entry(drafts.invite(invite), answers, last, heard));
            case Move.Care care -> List.of(entry(drafts.care(care), answers, last, heard));
            case Move.Inform inform -> List.of(entry(drafts.inform(inform), answers, last, heard));
            case Move.Refer refer -> List.of(entry(drafts.refer(refer), answers, last, heard));
        };
    }

    private static List<DisputeEvent> propose(Move.Propose propose, Drafts drafts, List<Long> heard, boolean last) {
        long answers = heard.getLast();
        var made = new DisputeEvent.ProposalMade(propose.number(), propose.proposal());
        var next = drafts.nextSteps(propose);
        var card = entry(drafts.propose(propose), answers, last && next.isEmpty(), heard);
        return next.map(draft -> List.of(made, card, entry(draft, answers, last, heard)))
                .orElse(List.of(made, card));
    }

    private static List<DisputeEvent> handOver(String reason, Drafts drafts, List<Long> heard) {
        var words = drafts.say(AGENT_REASON + reason, Map.of());
        return List.of(
                new DisputeEvent.HandoffRequested(reason.equals("asked") ? Author.CONSUMER : Author.ASSISTANT, reason),
                notice(EntryKind.NOTICE, words, heard));
    }

    private static List<DisputeEvent> decide(Move.Decide decide, Drafts drafts, List<Long> heard, boolean last) {
        var decision = DisputeEvent.Decision.valueOf(decide.verdict().name());
        return List.of(
                new DisputeEvent.ProposalDecided(
                        decide.number(), Author.CONSUMER, decision, null, List.of(), decide.words()),
                entry(drafts.decided(decide), heard.getLast(), last, heard));
    }

    private static DisputeEvent notice(EntryKind kind, String text, List<Long> heard) {
        return new DisputeEvent.NoticeGiven(kind, Addressees.CONSUMER, text, heard.getLast(), true, heard);
    }

    private static DisputeEvent entry(Draft draft, long answers, boolean last, List<Long> heard) {
        return new DisputeEvent.AssistantSaid(
                draft.kind(),
                draft.text(),
                draft.citations(),
                draft.asks(),
                draft.proposal(),
                answers,
                last,
                last ? heard : List.of(),
                draft.signal(),
                draft.wording(),
                draft.suggests());
    }

    /// Fixed words of the system outside a turn: what was done, or what happens next.
    public String notice(String name, Language language, Map<String, ?> variables) {
        return wordings.say(name, language, variables);
    }
}
