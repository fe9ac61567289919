package dev.accord.reply;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.llm.Consultation;
import dev.accord.llm.Prompt;
import dev.accord.llm.Prompts;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import dev.accord.shared.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Lets a model say a turn's entries in warmer words, where the guard lets them through; otherwise the plain words
/// stay. It changes nothing but words: what is decided, cited, asked and proposed was settled before.
public final class ModelWording {

    /// Words that were weighed for an emergency are not touched.
    private static final Set<String> FIXED = Set.of("self-harm", "medical-urgency", "minor", "abuse");

    private final Guards guards;
    private final Redactor redactor;
    private final Prompt word;
    private final Prompt repair;

    ModelWording(Guards guards, Redactor redactor, Prompts prompts) {
        this.guards = guards;
        this.redactor = redactor;
        this.word = prompts.named("word-reply", Set.of("language"));
        this.repair = prompts.named("repair-reply", Set.of("language", "reasons"));
    }

    /// Whether a turn that was cut short has already said something in a model's words to what waits. The rest is then
    /// said plainly: nobody is led in twice.
    public static boolean hasBegun(Dispute dispute) {
        return dispute.history().stream()
                .flatMap(commit -> entries(commit.events()))
                .anyMatch(entry -> entry.wording().contains("+")
                        && dispute.talk().unanswered().containsKey(entry.answers()));
    }

    /// The same events, some of them in warmer words. What has passed the guard while the model still writes is said
    /// at once; answered is what remains to be said.
    ///
    /// @param message what the consumer said, masked
    public List<DisputeEvent> reword(
            List<DisputeEvent> events, MaskedText message, Language language, Consultation model, Speaker speaker) {
        var said = entries(events).filter(ModelWording::mayBeReworded).toList();
        if (said.isEmpty() || events.stream().anyMatch(ModelWording::endsTheTalk)) {
            return events;
        }
        var outgoing = new Outgoing(Parts.of(events), said, speaker);
        var plain = guards.of(language);
        var drafting = new Drafting(said, plain, guards.of(message, language), message, redactor, outgoing);
        drafting.draft(word, repair, model);
        return outgoing.rest();
    }

    private static Stream<AssistantSaid> entries(List<DisputeEvent> events) {
        return events.stream()
                .flatMap(event -> event instanceof AssistantSaid entry ? Stream.of(entry) : Stream.empty());
    }

    /// What is offered to press stands in the words in which it is answered.
    private static boolean mayBeReworded(AssistantSaid entry) {
        boolean isFixed = entry.signal() != null && FIXED.contains(entry.signal());
        return !isFixed && entry.suggestions().isEmpty();
    }

    private static boolean endsTheTalk(DisputeEvent event) {
        return event instanceof DisputeEvent.HandoffRequested || event instanceof DisputeEvent.DisputeClosed;
    }
}
