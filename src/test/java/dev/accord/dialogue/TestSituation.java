package dev.accord.dialogue;

import static dev.accord.dispute.TestDispute.aDispute;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.LearnedFact;
import dev.accord.dispute.TestDispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.FactId;
import dev.accord.edition.Facts;
import dev.accord.edition.Guidance;
import dev.accord.entitlement.Assessment;
import dev.accord.entitlement.CelAssessor;
import dev.accord.knowledge.Passage;
import dev.accord.settlement.Proposal;
import dev.accord.settlement.RuleNegotiator;
import dev.accord.shared.Language;
import dev.accord.understanding.Amendment;
import dev.accord.understanding.Asked;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Reading;
import dev.accord.understanding.Signal;
import dev.accord.understanding.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The situation of a turn, told in sentences: what was known before, and what the message shows, means and tells. The
/// rules and the negotiator are the real ones.
public final class TestSituation {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    private final TestDispute before;
    private final List<LearnedFact> noted = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Guidance> asked = new ArrayList<>();
    private final List<Guidance> perhapsAsked = new ArrayList<>();
    private List<String> likely = List.of("non-dispute");
    private boolean unsure;
    private Set<Signal> signals = Set.of();
    private Set<Intent> intents = Set.of();
    private Set<Topic> topics = Set.of();
    private CaseFile file;

    private TestSituation(TestDispute before) {
        this.before = before;
        this.file = before.asItStands().file();
        file.categoryId().ifPresent(category -> likely = List.of(category.value()));
    }

    /// A message in a dispute as it stands.
    public static TestSituation aMessageIn(TestDispute before) {
        return new TestSituation(before);
    }

    /// The first message of a consumer.
    public static TestSituation aFirstMessage() {
        return aMessageIn(aDispute());
    }

    /// A message in a dispute about goods that did not come, with a question open.
    public static TestSituation anAnswerTo(String fact) {
        return aMessageIn(aDispute().about("not-delivered").assessed().asked(fact));
    }

    public TestSituation about(String category) {
        likely = List.of(category);
        return recognised(category, false);
    }

    public TestSituation unsureBetween(String... categories) {
        likely = List.of(categories);
        unsure = true;
        return recognised(categories[0], true);
    }

    /// A parcel that never came, and a proposal that stands.
    public static TestDispute proposed() {
        var known = aDispute()
                .about("not-delivered")
                .knowing("price", "398.00 CNY")
                .knowing("delivery_status", "not-received")
                .knowing("promised_delivery_date", "2026-04-20");
        return known.assessed().proposing(aMessageIn(known).situation().proposal());
    }

    /// What the message seems to be about, whatever the dispute has been taken for.
    public TestSituation seeming(String... categories) {
        likely = List.of(categories);
        return this;
    }

    public TestSituation showing(Signal... shown) {
        signals = Set.of(shown);
        return this;
    }

    public TestSituation meaning(Intent... meant) {
        intents = Set.of(meant);
        return this;
    }

    public TestSituation asking(Topic... about) {
        topics = Set.of(about);
        return this;
    }

    /// The message asks what this guidance answers.
    public TestSituation asking(String guidance) {
        asked.addAll(guidance(List.of(guidance)));
        return this;
    }

    /// The message may be asking what one of these answers.
    public TestSituation perhapsAsking(String... guidance) {
        perhapsAsked.addAll(guidance(List.of(guidance)));
        return this;
    }

    public TestSituation telling(String fact, String value) {
        var learned = before.learned(fact, value);
        noted.add(learned);
        file = file.with(learned);
        return this;
    }

    public TestSituation unableToSay(String fact) {
        file = file.without(new FactId(fact));
        return this;
    }

    /// The library found an article.
    public TestSituation finding(String instrument) {
        var found = before.edition().instrument(instrument).orElseThrow();
        passages.add(new Passage(found, found.articles().getFirst(), 1, List.of()));
        return this;
    }

    public List<Move> moves() {
        return Dialogue.next(situation());
    }

    public Situation situation() {
        var categories = likely.stream()
                .map(category -> new Reading.Scored(new CategoryId(category), 0.5))
                .toList();
        var reading = new Reading(
                Language.ZH,
                categories,
                unsure,
                List.of(),
                List.of(),
                List.of(),
                signals,
                intents,
                topics,
                !asked.isEmpty() || !perhapsAsked.isEmpty(),
                new Asked(asked, perhapsAsked),
                Amendment.NONE);
        return new Situation(
                before.asItStands(),
                reading,
                file,
                noted,
                assessment(file.values()),
                proposal(file.values()),
                passages,
                before.edition(),
                TODAY,
                (fact, value) -> proposal(file.values().with(fact, value)));
    }

    private List<Guidance> guidance(List<String> ids) {
        return before.edition().guidance().stream()
                .filter(one -> ids.contains(one.id()))
                .toList();
    }

    private Proposal proposal(Facts facts) {
        return new RuleNegotiator()
                .propose(
                        assessment(facts),
                        before.asItStands().opening().jurisdiction().currency());
    }

    private Assessment assessment(Facts facts) {
        return new CelAssessor()
                .assess(
                        facts,
                        likely.stream().map(CategoryId::new).collect(Collectors.toSet()),
                        before.asItStands().opening().jurisdiction(),
                        TODAY,
                        before.edition());
    }

    private TestSituation recognised(String category, boolean isUnsure) {
        file = file.withCategory(
                new DisputeEvent.CategoryRecognised(new CategoryId(category), 0.5, isUnsure, List.of()));
        return this;
    }
}
