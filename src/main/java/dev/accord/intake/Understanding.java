package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import dev.accord.understanding.Asked;
import dev.accord.understanding.Context;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Reader;
import dev.accord.understanding.Reading;
import dev.accord.understanding.Signal;
import dev.accord.understanding.Topic;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the waiting messages add to a dispute: the facts merged (corrections win, history kept), each with its verbatim
/// quote.
final class Understanding {

    private static final FactId CATEGORY = new FactId("category");
    private static final CategoryId NON_DISPUTE = new CategoryId("non-dispute");
    /// A later message changes the category only when it is a story of its own and the reading is this sure.
    private static final double SURE = 0.8;
    /// From here on a later message does not change what the first one told.
    private static final double SETTLED = 0.7;

    private static final int STORY_LENGTH = 20;
    /// An answer to the question of the category is at least this sure.
    private static final double ANSWERED = 0.9;

    private static final double CHOSEN = 0.95;
    private static final Set<Intent> ASKING_BACK =
            EnumSet.of(Intent.WHY_ASK, Intent.CLARIFY, Intent.REPEAT, Intent.LAW_QUESTION);

    private final Dispute dispute;
    private final Edition edition;
    private final List<DisputeEvent> events = new ArrayList<>();
    private final List<LearnedFact> noted = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);
    private final Set<Intent> intents = EnumSet.noneOf(Intent.class);
    private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    private Asked questions = Asked.NOTHING;
    private CaseFile file;
    private boolean isReadAlone;
    private boolean asksBack;
    private Reading reading;

    private Understanding(Dispute dispute, Redactor redactor, Reader reader, Edition edition) {
        this.dispute = dispute;
        this.edition = edition;
        this.file = dispute.file();
        var waiting = List.copyOf(dispute.talk().unanswered().entrySet());
        Optional<Reading> latest = Optional.empty();
        for (var message : waiting) {
            latest = Optional.of(read(message.getKey(), message.getValue(), redactor, reader));
        }
        this.reading = latest.orElseThrow();
        if (noted.isEmpty() && reading.isQuestion() && questions.sure().isEmpty()) {
            askedInItsPlace(waiting.getLast().getKey(), redactor, reader);
        }
        if (asksBack || isMatterOpen() && !isReadAlone && !isOnlyAsking()) {
            readStory(waiting.getLast().getKey(), redactor, reader);
        }
        if (Denial.of(file, edition)) {
            readStory(waiting.getLast().getKey(), redactor, reader);
        }
        OtherNames.in(file, dispute.file(), edition).forEach(this::note);
    }

    static Understanding of(Dispute dispute, Redactor redactor, Reader reader, Edition edition) {
        return new Understanding(dispute, redactor, reader, edition);
    }

    CaseFile file() {
        return file;
    }

    List<LearnedFact> noted() {
        return List.copyOf(noted);
    }

    List<DisputeEvent> events() {
        return List.copyOf(events);
    }

    String maskedWords() {
        return String.join("\n", words);
    }

    /// The newest reading, with the signals, intents and questions of all.
    Reading reading() {
        return new Reading(
                reading.language(),
                reading.categories(),
                reading.unsure(),
                reading.secondary(),
                reading.facts(),
                reading.ambiguous(),
                signals,
                intents,
                topics,
                reading.isQuestion(),
                questions,
                reading.amendment());
    }

    private Reading read(long commit, String original, Redactor redactor, Reader reader) {
        var masked = redactor.redact(original);
        var asked = dispute.talk().open();
        var now = chosen(reader.read(masked, context(asked, commit)), masked, asked);
        words.add(masked.text());
        signals.addAll(now.signals());
        intents.addAll(now.intents());
        topics.addAll(now.topics());
        questions = questions.and(now.asked());
        isReadAlone = file.category().isEmpty()
                || asked.filter(CATEGORY::equals).isPresent() && now.best().confidence() >= ANSWERED;
        asksBack = asksBack(asked, now);
        if (!asksBack && (isReadAlone || !isMatterOpen())) {
            recognise(now, masked, asked);
        }
        now.facts().forEach(found -> learn(found, commit, original, masked, asked, now));
        asked.filter(fact -> isDeclined(fact, now) && !file.values().knows(fact))
                .ifPresent(this::decline);
        now.amendment().leftOut().ifPresent(this::leaveOut);
        now.amendment()
                .kind()
                .map(kind -> new DisputeEvent.CategoryRecognised(kind, CHOSEN, false, List.of()))
                .ifPresent(this::take);
        return now;
    }

    private Reading chosen(Reading now, MaskedText masked, Optional<FactId> asked) {
        return asked.filter(CATEGORY::equals)
                .flatMap(_ -> ChosenCategory.in(masked.text(), dispute, edition))
                .map(category -> now.answered(category, CHOSEN))
                .orElse(now);
    }

    /// "Why do you ask" is no answer to which kind of dispute it is.
    private static boolean asksBack(Optional<FactId> asked, Reading now) {
        return asked.filter(CATEGORY::equals).isPresent()
                && now.best().confidence() < ANSWERED
                && now.intents().stream().anyMatch(ASKING_BACK::contains);
    }

    /// "Yesterday" is the day before the message was said.
    private Context context(Optional<FactId> asked, long commit) {
        var opening = dispute.opening();
        var said = dispute.history().get((int) commit - 1).at();
        return new Context(
                opening.language(),
                opening.jurisdiction(),
                dispute.dayAt(said),
                file.values(),
                asked,
                file.categoryId());
    }

    private void askedInItsPlace(long commit, Redactor redactor, Reader reader) {
        Told.in(dispute)
                .lastInItsPlace(reading.language())
                .map(both -> reader.read(redactor.redact(both), context(Optional.empty(), commit)))
                .ifPresent(both -> questions = questions.and(both.asked()));
    }

    /// A question that has its own answer tells no story.
    private boolean isOnlyAsking() {
        return noted.isEmpty() && !questions.likely().isEmpty();
    }

    private boolean isMatterOpen() {
        return file.category()
                .filter(recognised ->
                        !recognised.unsure() && !recognised.category().equals(NON_DISPUTE))
                .isEmpty();
    }

    /// While the matter is open, the whole story so far is read for its category, not the last line alone; once for
    /// all that waits, and no more of it than decides.
    private void readStory(long commit, Redactor redactor, Reader reader) {
        var story = redactor.redact(Told.in(dispute).story());
        var matter = reader.read(story, context(Optional.empty(), commit));
        if (Denial.of(file, edition)) {
            Denial.otherwise(matter, file, edition).ifPresent(this::take);
        } else if (asksBack) {
            reading = reading.inMatterOf(matter);
        } else {
            boolean isTold = matter.best().category().equals(NON_DISPUTE)
                    && !reading.best().category().equals(NON_DISPUTE);
            recognise(isTold ? reading : matter, story, dispute.talk().open());
        }
    }

    private void note(LearnedFact learned) {
        file = file.with(learned);
        noted.add(learned);
        events.add(new DisputeEvent.FactLearned(learned));
    }

    private void take(DisputeEvent.CategoryRecognised recognised) {
        file = file.withCategory(recognised);
        events.add(recognised);
    }

    private void recognise(Reading now, MaskedText masked, Optional<FactId> asked) {
        boolean answered = asked.filter(CATEGORY::equals).isPresent();
        boolean open = isMatterOpen();
        boolean isOpenToChange = file.category()
                .filter(recognised -> recognised.confidence() < SETTLED)
                .isPresent();
        boolean ownStory = isOpenToChange
                && masked.text().length() >= STORY_LENGTH
                && !now.unsure()
                && now.best().confidence() >= SURE
                && asked.isEmpty()
                && !now.best().category().equals(NON_DISPUTE);
        if (!answered && !open && !ownStory) {
            return;
        }
        var recognised = new DisputeEvent.CategoryRecognised(
                now.best().category(), now.best().confidence(), now.unsure() && !answered, now.secondary());
        boolean losesMatter =
                recognised.category().equals(NON_DISPUTE) && file.category().isPresent();
        if (!losesMatter && !file.category().equals(Optional.of(recognised))) {
            take(recognised);
        }
    }

    private void learn(
            Reading.Found found, long commit, String original, MaskedText masked, Optional<FactId> asked, Reading now) {
        if (!new Replacement(file, masked, asked, now).takes(found)) {
            return;
        }
        var place = masked.inOriginal(found.span());
        var quote = original.substring(place.start(), place.end());
        note(new LearnedFact(found.fact(), found.value(), quote, commit, LearnedFact.Source.ENTRY, found.confidence()));
    }

    private static boolean isDeclined(FactId asked, Reading now) {
        boolean told = now.facts().stream().anyMatch(found -> found.fact().equals(asked));
        return !told
                && (now.intents().contains(Intent.DONT_KNOW) || now.intents().contains(Intent.SKIP));
    }

    private void decline(FactId fact) {
        file = file.without(fact);
        events.add(new DisputeEvent.FactUnknown(fact));
    }

    private void leaveOut(FactId fact) {
        file = file.leavingOut(fact);
        events.add(new DisputeEvent.FactLeftOut(fact));
    }
}
