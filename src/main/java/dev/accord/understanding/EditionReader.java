package dev.accord.understanding;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.embedding.Embedder;
import dev.accord.privacy.MaskedText;
import dev.accord.understanding.Reading.Found;
import dev.accord.understanding.Reading.Scored;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads words by the taxonomy and the vocabulary of one edition.
final class EditionReader implements Reader {

    private static final FactId CATEGORY = new FactId("category");
    private static final CategoryId NON_DISPUTE = new CategoryId("non-dispute");
    private static final double ANSWERED = 0.95;
    /// Under this Accord asks rather than guesses.
    private static final double SURE = 0.5;
    /// A second dispute in the same story: this likely, and this much of the first.
    private static final double SECOND = 0.18;
    private static final double SECOND_SHARE = 0.35;
    private static final int MOST_MATTERS = 2;
    private static final int SHORT = 60;
    /// `Not told the bank yet` to a question of the day.
    private static final Pattern NOT_YET =
            Pattern.compile("^\\s*(?:i )?(?:not|never|haven't|have not|didn't|no\\b)|^\\s*(?:我)?(?:还没|没有?|从没|未)");

    /// So much of its likelihood "no dispute" keeps where a price is told and something that was done about it.
    private static final double DOUBT = 0.3;

    /// And at most so much of what the kinds of dispute have together where something is claimed.
    private static final double MOST_DOUBT = 0.3;

    private static final FactId REMEDY = new FactId("remedy");
    private static final FactId DELIVERY = new FactId("delivery_status");
    private static final FactId PRICE = new FactId("price");
    private static final Set<FactId> DEALING = Set.of(
            new FactId("remedy"),
            new FactId("purchase_date"),
            new FactId("delivery_date"),
            new FactId("delivery_status"),
            new FactId("seller_answer"));

    private final Edition edition;
    private final FactReading facts;
    private final NamedFacts named;
    private final CategoryAnswers answers;
    private final Classifier classifier;
    private final AskedGuidance guidance;

    EditionReader(Edition edition, Classifier classifier, Embedder embedder) {
        this.edition = edition;
        this.named = new NamedFacts(edition);
        this.facts = new FactReading(edition, named);
        this.answers = new CategoryAnswers(edition);
        this.classifier = classifier;
        this.guidance = new AskedGuidance(edition, embedder);
    }

    @Override
    public Reading read(MaskedText text, Context context) {
        var words = Utterance.of(text.text(), context.locale());
        return named.correction(words, context)
                .map(corrected -> correction(words, context, corrected))
                .orElseGet(() -> read(words, context));
    }

    /// A message that corrects by name tells nothing else; what it shows of its writer is seen all the same.
    private Reading correction(Utterance words, Context context, NamedFacts.Corrected corrected) {
        return new Reading(
                words.speech().language(context.locale()),
                classifier.classify(words),
                false,
                List.of(),
                corrected.facts(),
                List.of(),
                Signals.in(words),
                Set.of(Intent.CORRECTION),
                Set.of(),
                false,
                Asked.NOTHING,
                corrected.amendment());
    }

    private Reading read(Utterance words, Context context) {
        var intents = heard(words, context);
        var categories = categories(words, context);
        var read = facts.read(words, context, matter(categories, context), intents);
        categories = withoutDoubt(categories, read.facts());
        var ofMatter = matter(categories, context);
        var told = new StoryFacts(edition, words, context).with(read.facts(), categories.getFirst());
        var found = told.stream().filter(fact -> isHeard(fact, ofMatter)).toList();
        return new Reading(
                words.speech().language(context.locale()),
                categories,
                categories.getFirst().confidence() < SURE,
                secondary(categories),
                found,
                read.ambiguous(),
                Signals.in(words),
                intents,
                Topics.in(words),
                Topics.isQuestion(words),
                guidance.in(words, context, kind(categories, context)),
                Amendment.NONE);
    }

    /// What it has been taken for, or what it seems to be now; with no dispute, anything may be asked.
    private static Optional<CategoryId> kind(List<Scored> categories, Context context) {
        return context.category()
                .or(() -> Optional.of(categories.getFirst())
                        .filter(best -> best.confidence() >= SURE)
                        .map(Scored::category))
                .filter(kind -> !kind.equals(NON_DISPUTE));
    }

    @Override
    public Explained explain(MaskedText text, Context context) {
        return new Evidence(classifier).of(read(text, context), Utterance.of(text.text(), context.locale()));
    }

    private Set<Intent> heard(Utterance words, Context context) {
        var intents = Intents.in(words);
        boolean isDay = context.asked()
                .flatMap(edition::fact)
                .filter(fact -> fact.type() == Fact.Type.DATE)
                .isPresent();
        if (isDay
                && words.text().length() <= SHORT
                && NOT_YET.matcher(words.plain()).find()) {
            intents.add(Intent.DONT_KNOW);
        }
        return intents;
    }

    private List<Scored> categories(Utterance words, Context context) {
        var scored = classifier.classify(words);
        if (Abuse.isAll(words.plain())) {
            return Reading.led(scored, NON_DISPUTE, ANSWERED);
        }
        return context.asked()
                .filter(CATEGORY::equals)
                .flatMap(asked -> answers.in(words, context))
                .map(answer -> Reading.led(scored, answer, ANSWERED))
                .orElse(scored);
    }

    /// Who names what they paid and what came of it is not just asking.
    private List<Scored> withoutDoubt(List<Scored> categories, List<Found> facts) {
        boolean isTold = facts.stream().anyMatch(found -> DEALING.contains(found.fact()) || leads(found));
        boolean isDealing = isTold
                && facts.stream()
                        .anyMatch(found -> found.fact().equals(PRICE)
                                || found.fact().equals(REMEDY) && facts.stream().anyMatch(this::leads));
        if (!isDealing || !categories.getFirst().category().equals(NON_DISPUTE)) {
            return categories;
        }
        boolean isClaimed = facts.stream().anyMatch(found -> found.fact().equals(REMEDY) || isMissing(found));
        double before = categories.getFirst().confidence();
        double doubted = Math.min(DOUBT * before, isClaimed ? MOST_DOUBT * (1 - before) : 1);
        double left = 1 - before + doubted;
        return categories.stream()
                .map(one -> new Scored(
                        one.category(), (one.category().equals(NON_DISPUTE) ? doubted : one.confidence()) / left))
                .sorted(Comparator.comparingDouble(Scored::confidence).reversed())
                .toList();
    }

    /// Paid for, and not come.
    private static boolean isMissing(Found found) {
        return found.fact().equals(DELIVERY)
                && !found.value().asText().equals("received")
                && !found.value().asText().equals("in-transit");
    }

    /// The most telling fact of some kind of dispute is told.
    private boolean leads(Found found) {
        return found.value().equals(new FactValue.Flag(true))
                && edition.categories().values().stream()
                        .flatMap(category -> category.facts().stream().limit(1))
                        .anyMatch(found.fact()::equals);
    }

    /// What is wrong with food is heard where it is about food.
    private boolean isHeard(Found found, Set<FactId> ofMatter) {
        boolean isOfKind = edition.fact(found.fact()).filter(Fact::ofKind).isPresent();
        return !isOfKind || ofMatter.contains(found.fact());
    }

    private static List<CategoryId> secondary(List<Scored> categories) {
        var best = categories.getFirst();
        return categories.stream()
                .skip(1)
                .filter(one -> one.confidence() >= SECOND && one.confidence() >= SECOND_SHARE * best.confidence())
                .map(Scored::category)
                .filter(id -> !id.equals(NON_DISPUTE) && !best.category().equals(NON_DISPUTE))
                .toList();
    }

    /// The facts that matter in what the dispute is, or seems to be.
    private Set<FactId> matter(List<Scored> categories, Context context) {
        var ids = new HashSet<FactId>();
        context.category()
                .filter(edition.categories()::containsKey)
                .ifPresent(known -> ids.addAll(edition.category(known).facts()));
        categories.stream()
                .limit(MOST_MATTERS)
                .filter(scored -> scored.confidence() >= SECOND)
                .forEach(
                        scored -> ids.addAll(edition.category(scored.category()).facts()));
        return ids;
    }
}
