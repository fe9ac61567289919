package dev.accord.understanding;

import dev.accord.edition.Category;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.privacy.MaskedText;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import dev.accord.understanding.Reading.Scored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Reads words by the taxonomy and the vocabulary of one edition.
final class EditionReader implements Reader {

    private static final FactId CATEGORY = new FactId("category");
    private static final CategoryId NON_DISPUTE = new CategoryId("non-dispute");
    private static final double ANSWERED = 0.95;
    /// Under this Accord asks rather than guesses.
    private static final double SURE = 0.5;
    /// A second dispute in the same story: this likely, and this much of the first.
    private static final double SECOND = 0.12;
    private static final double SECOND_SHARE = 0.25;
    private static final int MOST_MATTERS = 2;
    /// From here on a story tells what its category tells.
    private static final double TELLING = 0.6;

    private static final double IMPLIED = 0.55;
    private static final int LONGEST_QUOTE = 200;

    private final Edition edition;
    private final FactReading facts;
    private final CategoryAnswers answers;
    private final Classifier classifier;

    EditionReader(Edition edition, Classifier classifier) {
        this.edition = edition;
        this.facts = new FactReading(edition);
        this.answers = new CategoryAnswers(edition);
        this.classifier = classifier;
    }

    @Override
    public Reading read(MaskedText text, Context context) {
        var words = Utterance.of(text.text(), context.locale());
        var intents = Intents.in(words);
        var categories = categories(words, context);
        var told = facts.read(words, context, matter(categories, context), intents);
        var found = withWhatTheStoryTells(told.facts(), categories.getFirst(), words, context);
        return new Reading(
                words.speech().language(context.locale()),
                categories,
                categories.getFirst().confidence() < SURE,
                secondary(categories),
                found,
                told.ambiguous(),
                Signals.in(words),
                intents,
                Topics.in(words));
    }

    @Override
    public Explained explain(MaskedText text, Context context) {
        return new Evidence(classifier).of(read(text, context), Utterance.of(text.text(), context.locale()));
    }

    private List<Scored> categories(Utterance words, Context context) {
        var scored = classifier.classify(words);
        if (Abuse.isAll(words.plain())) {
            return answered(scored, NON_DISPUTE);
        }
        return context.asked()
                .filter(CATEGORY::equals)
                .flatMap(asked -> answers.in(words, context))
                .map(answer -> answered(scored, answer))
                .orElse(scored);
    }

    /// The answer first; the others keep their order in what is left.
    private static List<Scored> answered(List<Scored> scored, CategoryId answer) {
        var categories = new ArrayList<Scored>();
        categories.add(new Scored(answer, ANSWERED));
        scored.stream()
                .filter(one -> !one.category().equals(answer))
                .map(one -> new Scored(one.category(), one.confidence() * (1 - ANSWERED)))
                .forEach(categories::add);
        return categories;
    }

    /// Who tells of goods that are not as described has said that they are not, in whatever words.
    private List<Found> withWhatTheStoryTells(List<Found> facts, Scored best, Utterance words, Context context) {
        if (context.category().isPresent() || best.confidence() < TELLING) {
            return facts;
        }
        var story = new Span(0, Math.min(words.text().length(), LONGEST_QUOTE));
        var told = edition.category(best.category()).tells().stream()
                .filter(telling -> !context.known().knows(telling.fact())
                        && facts.stream().noneMatch(found -> found.fact().equals(telling.fact())))
                .map(telling -> new Found(telling.fact(), value(telling), story, IMPLIED));
        return Stream.concat(facts.stream(), told).toList();
    }

    private FactValue value(Category.Telling telling) {
        boolean isFlag = edition.fact(telling.fact())
                .filter(fact -> fact.type() == Fact.Type.BOOL)
                .isPresent();
        return isFlag
                ? new FactValue.Flag(Boolean.parseBoolean(telling.value()))
                : new FactValue.Choice(telling.value());
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
