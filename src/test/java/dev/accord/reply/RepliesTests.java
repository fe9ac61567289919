package dev.accord.reply;

import static dev.accord.dialogue.TestSituation.aMessageIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dialogue.Move;
import dev.accord.dialogue.Situation;
import dev.accord.dialogue.TestSituation;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.TestDispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.kit.SmallEdition;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import dev.accord.understanding.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every move has words in both languages, and the words add nothing.
class RepliesTests {

    private final Edition edition = SmallEdition.get();
    private final Replies replies = new Replies(wordings());

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMoveIsWordedWithNothingLeftToFillIn(Language language) {
        for (var move : everyMove(language)) {
            assertThat(texts(say(move, language)))
                    .as("%s in %s", move, language)
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text)
                            .isNotBlank()
                            .doesNotContain("{{", "}}", "null", "Optional", "\n\n\n")
                            .isEqualTo(text.strip()));
        }
    }

    @Test
    void noKindOfMoveIsLeftOutHere() {
        assertThat(everyMove(Language.ZH))
                .extracting(Object::getClass)
                .containsAll(List.of(Move.class.getPermittedSubclasses()));
    }

    @Test
    void whatIsOfferedToPressStandsInTheWordsToo() {
        assertThat(entries(say(new Move.Suggest(edition.guidance()), Language.EN)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.suggestions()).contains("Would the police take this on?");
                    assertThat(entry.text()).contains(entry.suggestions());
                });
    }

    @Test
    void guidanceIsSaidAsItStandsWithItsArticles() {
        var guidance = edition.guidance().getFirst();
        assertThat(entries(say(new Move.Guide(guidance, situation(Language.EN).on()), Language.EN)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.text()).startsWith(guidance.answer().en());
                    assertThat(entry.citations()).hasSameSizeAs(guidance.sources());
                });
    }

    @Test
    void chineseIsChineseAndEnglishIsEnglish() {
        everyMove(Language.EN)
                .forEach(move -> assertThat(texts(say(move, Language.EN)))
                        .as("%s", move)
                        .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{IsHan}")));
        everyMove(Language.ZH)
                .forEach(move -> assertThat(texts(say(move, Language.ZH)))
                        .as("%s", move)
                        .allSatisfy(text -> assertThat(text).containsPattern("\\p{IsHan}")));
    }

    @Test
    void onlyTheLastEntryOfATurnClosesTheMessagesItAnswers() {
        var moves = List.<Move>of(new Move.Care(Move.Circumstance.ANGER), ask("price", Move.Manner.PLAIN));
        var entries = entries(replies.say(moves, situation(Language.ZH), List.of(2L, 3L)));
        assertThat(entries).extracting(DisputeEvent.AssistantSaid::last).containsExactly(false, true);
        assertThat(entries.getFirst().closes()).isEmpty();
        assertThat(entries.getLast().closes()).containsExactly(2L, 3L);
        assertThat(entries).allMatch(entry -> entry.answers() == 3);
    }

    @Test
    void aQuestionIsAnEntryOfItsOwnThatAsksOneFact() {
        assertThat(entries(say(ask("price", Move.Manner.PLAIN), Language.ZH)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.asks()).containsExactly(new FactId("price")));
    }

    @Test
    void theQuestionThatTellsKindsApartAsksTheCategory() {
        var ask = new Move.AskCategory(Optional.of(new Text("到了吗？", "Did it come?")), List.of());
        assertThat(entries(say(ask, Language.EN)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.asks()).containsExactly(new FactId("category")));
    }

    @Test
    void fromTheHandoverOnTheAssistantItselfSaysNothing() {
        var events = say(new Move.HandOver("asked"), Language.ZH);
        assertThat(events.getFirst()).isInstanceOf(DisputeEvent.HandoffRequested.class);
        assertThat(entries(events)).isEmpty();
    }

    @Test
    void aProposalStandsInTheJournalBesideTheWordsThatShowIt() {
        var events = say(proposal(Language.ZH), Language.ZH);
        assertThat(events).first().isInstanceOf(DisputeEvent.ProposalMade.class);
        assertThat(entries(events).getFirst().proposal()).isEqualTo(1);
        assertThat(entries(events).getFirst().text()).contains("398.00元", "《小法》第1条", "三天内");
    }

    @Test
    void onlyVerifiedArticlesAreCited() {
        var right = new Move.Right(
                new Text("权利", "a right"),
                Stream.of("cn/small-law/1", "cn/small-law/3")
                        .map(dev.accord.edition.ArticleId::new)
                        .toList(),
                java.util.Set.of(),
                situation(Language.ZH).on());
        var explain = new Move.Explain(
                category("not-delivered"), List.of(), List.of(), List.of(right), List.of(), right.on());
        assertThat(entries(say(explain, Language.ZH)).getFirst().citations())
                .extracting(citation -> citation.id().value())
                .containsExactly("cn/small-law/1");
    }

    @Test
    void everyEntrySaysWhichWordingItCameFrom() {
        everyMove(Language.ZH).stream()
                .flatMap(move -> entries(say(move, Language.ZH)).stream())
                .forEach(entry -> assertThat(entry.wording()).matches("[a-z-]+@\\d+"));
    }

    private List<Move> everyMove(Language language) {
        var moves = new ArrayList<Move>(List.of(
                new Move.Answer(List.of(), situation(language).on()),
                new Move.Answer(
                        TestSituation.aMessageIn(TestDispute.in(language))
                                .finding("cn/small-law")
                                .situation()
                                .passages(),
                        situation(language).on()),
                new Move.Acknowledge(noted(language), false),
                new Move.Acknowledge(noted(language), true),
                new Move.AskCategory(Optional.of(new Text("到了吗？", "Did it come?")), List.of()),
                new Move.AskCategory(Optional.empty(), List.of(category("delayed"), category("defective"))),
                new Move.Suggest(edition.guidance()),
                new Move.Close(Optional.of(new CategoryId("delayed"))),
                proposal(language),
                nothingOwed(language)));
        moves.addAll(explanations(language));
        edition.facts().values().stream()
                .filter(fact -> !fact.question().isEmpty())
                .forEach(fact ->
                        Stream.of(Move.Manner.values()).forEach(manner -> moves.add(new Move.Ask(fact, manner))));
        moves.add(new Move.AskCategory(
                Optional.empty(), List.of(category("delayed"), category("defective")), Move.Manner.WITH_REASON));
        Stream.of(Move.Circumstance.values()).map(Move.Care::new).forEach(moves::add);
        Stream.of(Move.Occasion.values()).map(Move.Invite::new).forEach(moves::add);
        Stream.of(Move.Verdict.values())
                .map(verdict -> new Move.Decide(1, verdict, ""))
                .forEach(moves::add);
        Stream.of(Move.Beyond.values())
                .map(why -> new Move.Refer(why, edition.forums()))
                .forEach(moves::add);
        edition.guidance().stream()
                .map(one -> new Move.Guide(one, situation(language).on()))
                .forEach(moves::add);
        Stream.of(Topic.values())
                .flatMap(topic -> Stream.of(true, false).map(told -> inform(topic, told, language)))
                .forEach(moves::add);
        Stream.of("asked", "unclear", "not-covered", "self-harm", "abuse")
                .map(Move.HandOver::new)
                .forEach(moves::add);
        return moves;
    }

    private Move inform(Topic topic, boolean told, Language language) {
        var proposal = situation(language).proposal();
        return new Move.Inform(topic, told, told, edition.forums(), proposal, Optional.empty());
    }

    private List<Move> explanations(Language language) {
        var told =
                aMessageIn(TestDispute.in(language)).about("not-delivered").telling("delivery_status", "not-received");
        var all = new ArrayList<Move>(told.moves());
        all.addAll(aMessageIn(TestDispute.in(language)).about("defective").moves());
        all.add(new Move.Explain(
                category("delayed"),
                List.of(category("defective")),
                List.of(),
                List.of(),
                List.of(),
                situation(language).on()));
        return all;
    }

    private static List<dev.accord.dispute.LearnedFact> noted(Language language) {
        var dispute = TestDispute.in(language);
        return List.of(
                dispute.learned("price", "1398.50 CNY"),
                dispute.learned("purchase_date", "2026-03-02"),
                dispute.learned("delivery_status", "not-received"),
                dispute.learned("evidence", "photos"),
                dispute.learned("defect", "true"),
                dispute.learned("quantity", "3"));
    }

    private static Move proposal(Language language) {
        return aMessageIn(TestDispute.in(language))
                .about("not-delivered")
                .telling("price", "398.00 CNY")
                .telling("delivery_status", "not-received")
                .telling("promised_delivery_date", "2026-04-20")
                .moves()
                .getLast();
    }

    private static Move nothingOwed(Language language) {
        return aMessageIn(TestDispute.in(language))
                .about("delayed")
                .telling("delivery_status", "not-received")
                .telling("promised_delivery_date", "2026-05-20")
                .moves()
                .getLast();
    }

    private static Situation situation(Language language) {
        return aMessageIn(TestDispute.in(language)).about("not-delivered").situation();
    }

    private Move ask(String fact, Move.Manner manner) {
        Fact asked = edition.fact(new FactId(fact)).orElseThrow();
        return new Move.Ask(asked, manner);
    }

    private dev.accord.edition.Category category(String id) {
        return edition.category(new CategoryId(id));
    }

    private List<DisputeEvent> say(Move move, Language language) {
        return replies.say(List.of(move), situation(language), List.of(2L));
    }

    private static List<DisputeEvent.AssistantSaid> entries(List<DisputeEvent> events) {
        return events.stream()
                .filter(DisputeEvent.AssistantSaid.class::isInstance)
                .map(DisputeEvent.AssistantSaid.class::cast)
                .toList();
    }

    private static List<String> texts(List<DisputeEvent> events) {
        return events.stream()
                .flatMap(event -> switch (event) {
                    case DisputeEvent.AssistantSaid said -> Stream.of(said.text());
                    case DisputeEvent.NoticeGiven notice -> Stream.of(notice.text());
                    default -> Stream.of();
                })
                .toList();
    }

    private static Wordings wordings() {
        try {
            return new ReplyConfiguration().wordings();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
