package dev.accord.reply;

import dev.accord.dialogue.Move;
import dev.accord.dialogue.Situation;
import dev.accord.dispute.Citation;
import dev.accord.dispute.EntryKind;
import dev.accord.edition.Category;
import dev.accord.edition.FactId;
import dev.accord.knowledge.Passage;
import dev.accord.shared.Language;
import dev.accord.understanding.Topic;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words each move in one language.
final class Drafts {

    private static final FactId CATEGORY = new FactId("category");

    private final Wordings wordings;
    private final Phrases phrases;
    private final Language language;
    private final Situation situation;
    private final ProposalDrafts proposals;

    Drafts(Wordings wordings, Phrases phrases, Language language, Situation situation) {
        this.wordings = wordings;
        this.phrases = phrases;
        this.language = language;
        this.situation = situation;
        this.proposals = new ProposalDrafts(wordings, phrases, language, situation);
    }

    Draft explain(Move.Explain move) {
        var variables = Map.of(
                "category", move.category().title().in(language),
                "also", titles(move.secondary()),
                "noted", new ReadBack(phrases, language, situation).of(move.noted()),
                "law", phrases.law(situation.assessment().jurisdiction()),
                "date", phrases.day(move.on()),
                "rights", rights(move.rights()),
                "possible", rights(move.possible()),
                "unknown", move.rights().isEmpty() && move.possible().isEmpty());
        var cited = Stream.concat(move.rights().stream(), move.possible().stream())
                .flatMap(right -> phrases.citations(right.sources(), right.on()).stream())
                .distinct()
                .toList();
        return draft(EntryKind.EXPLANATION, "explain", variables).citing(cited);
    }

    Draft answer(Move.Answer move) {
        var passages = move.passages().stream().limit(2).toList();
        var variables = Map.of(
                "date", phrases.day(move.on()),
                "passages", passages.stream().map(this::passage).toList(),
                "unknown", passages.isEmpty());
        List<Citation> cited = passages.stream()
                .map(passage -> phrases.citation(passage.article()))
                .toList();
        return draft(EntryKind.EXPLANATION, "answer", variables).citing(cited);
    }

    Draft guide(Move.Guide move) {
        var sources = move.guidance().sources();
        var variables = Map.of(
                "text", move.guidance().answer().in(language),
                "cite", phrases.cite(sources, move.on()));
        return draft(EntryKind.EXPLANATION, "guide", variables)
                .citing(phrases.citations(sources, move.on()))
                .heeding(move.code());
    }

    Draft suggest(Move.Suggest move) {
        var questions =
                move.guidance().stream().map(one -> one.title().in(language)).toList();
        return draft(
                        EntryKind.MESSAGE,
                        "suggest",
                        Map.of(
                                "questions",
                                questions.stream()
                                        .map(one -> Map.of("question", one))
                                        .toList()))
                .suggesting(questions)
                .heeding(move.code());
    }

    Draft acknowledge(Move.Acknowledge move) {
        var variables = Map.of(
                "noted", new ReadBack(phrases, language, situation).of(move.noted()), "corrected", move.corrected());
        return draft(EntryKind.MESSAGE, "acknowledge", variables);
    }

    Draft ask(Move.Ask move) {
        var fact = move.fact();
        var variables = Map.of(
                "question", fact.question().in(language),
                "why", fact.why().in(language),
                "choices", phrases.choices(fact));
        var name = "ask-" + code(move.manner());
        var draft = draft(EntryKind.QUESTION, name, variables).asking(fact.id());
        return switch (move.manner()) {
            case PLAIN, AGAIN, WITH_REASON -> draft;
            case REWORDED, ONWARD -> draft.heeding("unclear");
        };
    }

    Draft askCategory(Move.AskCategory move) {
        var question = move.question().map(text -> text.in(language)).orElse("");
        var titles = titles(move.between());
        var plain = question.isEmpty()
                ? draft(EntryKind.QUESTION, "ask-category-choice", Map.of("titles", titles))
                : draft(EntryKind.QUESTION, "ask-category", Map.of("question", question));
        var draft = switch (move.manner()) {
            case PLAIN, AGAIN -> plain;
            case REWORDED, ONWARD -> plain.heeding("unclear");
            case WITH_REASON ->
                draft(EntryKind.QUESTION, "ask-category-with-reason", Map.of("question", question, "titles", titles));
        };
        return draft.asking(CATEGORY);
    }

    Draft invite(Move.Invite move) {
        var draft = draft(EntryKind.MESSAGE, "invite-" + code(move.occasion()), Map.of());
        return switch (move.occasion()) {
            case PROPOSAL_STANDS, NO_ANSWER -> draft.heeding("stuck");
            case UNCLEAR -> draft.heeding("insisted");
            case GREETING, THANKS, NOT_A_DISPUTE, OTHER_SIDE, ANYTHING_ELSE, LEAVING -> draft;
        };
    }

    Draft care(Move.Care move) {
        var code = code(move.circumstance());
        return draft(EntryKind.MESSAGE, "care-" + code, Map.of()).heeding(code);
    }

    Draft refer(Move.Refer move) {
        var code = "refer-" + code(move.why());
        return draft(EntryKind.EXPLANATION, code, Map.of("forums", proposals.forums(move.forums())))
                .heeding(code);
    }

    Draft inform(Move.Inform move) {
        var variables = new LinkedHashMap<String, Object>();
        for (var topic : Topic.values()) {
            variables.put(camelled(topic), topic == move.topic());
        }
        variables.put("told", move.told());
        variables.put("proposed", move.proposed());
        variables.put("owed", phrases.money(move.proposal().owed()));
        variables.put("nothing", move.proposal().heads().isEmpty());
        variables.put(
                "heads",
                move.proposal().heads().stream()
                        .map(head -> proposals.head(head, move.proposal().on()))
                        .toList());
        variables.put("options", proposals.options(move.proposal()));
        variables.put(
                "open", move.proposal().open().stream().map(proposals::open).toList());
        variables.put("forums", proposals.forums(move.forums()));
        variables.put(
                "turns",
                move.turning().stream()
                        .map(new Turnings(phrases, language)::variables)
                        .toList());
        return draft(EntryKind.MESSAGE, "inform", variables);
    }

    Draft decided(Move.Decide move) {
        boolean told = situation.before().rounds().respondent().isPresent();
        return draft(
                EntryKind.MESSAGE, "decided-" + code(move.verdict()), Map.of("number", move.number(), "told", told));
    }

    Draft propose(Move.Propose move) {
        return proposals.propose(move);
    }

    Optional<Draft> nextSteps(Move.Propose move) {
        return proposals.nextSteps(move);
    }

    String say(String name, Map<String, ?> variables) {
        return wordings.say(name, language, variables);
    }

    private Draft draft(EntryKind kind, String name, Map<String, ?> variables) {
        return Draft.of(kind, say(name, variables), wordings.version(name, language));
    }

    private List<Map<String, String>> rights(List<Move.Right> rights) {
        return rights.stream()
                .map(right -> Map.of(
                        "text", right.text().in(language),
                        "missing", phrases.facts(right.missing()),
                        "cite", phrases.cite(right.sources(), right.on())))
                .toList();
    }

    private Map<String, String> passage(Passage passage) {
        LocalDate from = passage.article().validity().from();
        return Map.of(
                "heading", passage.article().heading().in(language),
                "text", passage.article().statement().in(language),
                "cite", phrases.cite(List.of(passage.article().id()), from));
    }

    private String titles(List<Category> categories) {
        var titles = categories.stream().map(category -> category.title().in(language));
        return switch (language) {
            case ZH -> titles.map(title -> "「" + title + "」").collect(Collectors.joining());
            case EN -> titles.map(title -> "“" + title + "”").collect(Collectors.joining(", "));
        };
    }

    /// `PAYMENT_DAY` is `paymentDay` in a wording.
    private static String camelled(Topic topic) {
        var words = topic.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
