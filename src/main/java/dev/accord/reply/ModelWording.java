package dev.accord.reply;

import dev.accord.dispute.DisputeEvent;
import dev.accord.llm.Ask;
import dev.accord.llm.Consultation;
import dev.accord.llm.JsonAnswer;
import dev.accord.llm.Prompt;
import dev.accord.llm.Prompts;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Lets a model say a turn's entries in warmer words, where the guard lets them through; otherwise the plain words
/// stay.
/// It changes nothing but the text of entries: what is decided, cited, asked and proposed was settled before.
public final class ModelWording {

    /// Words that were weighed for an emergency are not touched.
    private static final Set<String> FIXED = Set.of("self-harm", "medical-urgency", "minor", "abuse");

    private static final int LONGEST_MESSAGE = 2_000;
    private static final int TOKENS_FOR_AN_ENTRY = 160;

    private final Map<Language, Guard> guards;
    private final Redactor redactor;
    private final Prompt word;
    private final Prompt repair;

    ModelWording(Map<Language, Guard> guards, Redactor redactor, Prompts prompts) {
        this.guards = Map.copyOf(guards);
        this.redactor = redactor;
        this.word = prompts.named("word-reply", Set.of("language"));
        this.repair = prompts.named("repair-reply", Set.of("language", "reasons"));
    }

    /// The same events, some of them in warmer words. What has passed the guard while the model still writes is said
    /// at once; answered is what remains to be said.
    ///
    /// @param message what the consumer said, masked
    public List<DisputeEvent> reword(
            List<DisputeEvent> events, MaskedText message, Language language, Consultation model, Speaker speaker) {
        var said = events.stream()
                .flatMap(event -> event instanceof DisputeEvent.AssistantSaid entry
                        ? java.util.stream.Stream.of(entry)
                        : java.util.stream.Stream.empty())
                .filter(entry -> entry.signal() == null || !FIXED.contains(entry.signal()))
                .toList();
        if (said.isEmpty() || events.stream().anyMatch(ModelWording::endsTheTalk)) {
            return events;
        }
        var outgoing = new Outgoing(Parts.of(events), said, speaker);
        new Drafting(said, message, language, model, outgoing).draft(message);
        return outgoing.rest();
    }

    private static boolean endsTheTalk(DisputeEvent event) {
        return event instanceof DisputeEvent.HandoffRequested || event instanceof DisputeEvent.DisputeClosed;
    }

    /// One turn's entries on their way through the model and the guard.
    private final class Drafting {

        private final List<DisputeEvent.AssistantSaid> entries;
        private final List<List<Segment>> segments;
        private final String message;
        private final Guard guard;
        private final Language language;
        private final Consultation model;
        private final Outgoing outgoing;

        Drafting(
                List<DisputeEvent.AssistantSaid> entries,
                MaskedText message,
                Language language,
                Consultation model,
                Outgoing outgoing) {
            this.entries = entries;
            this.guard = java.util.Objects.requireNonNull(guards.get(language));
            this.segments =
                    entries.stream().map(entry -> guard.segments(entry.text())).toList();
            this.message = message.text();
            this.language = language;
            this.model = model;
            this.outgoing = outgoing;
        }

        void draft(MaskedText heard) {
            var given = Map.of("language", name());
            var reasons = attempt(word, given, data(heard));
            if (reasons.isEmpty() || reasons.get().isEmpty()) {
                return;
            }
            var why = Map.of("language", name(), "reasons", "- " + String.join("\n- ", reasons.get()));
            attempt(repair, why, data(heard));
        }

        /// Why entries did not pass; empty where no answer came.
        private Optional<List<String>> attempt(Prompt prompt, Map<String, String> given, Map<String, MaskedText> data) {
            var ask = new Ask(prompt, given, data, TOKENS_FOR_AN_ENTRY * entries.size()).heard(new Hearing(prompt));
            return model.ask(ask, 1).map(answer -> {
                var reasons = JsonAnswer.texts(answer, "entries")
                        .filter(drafts -> drafts.size() == entries.size())
                        .map(drafts -> judge(drafts, prompt))
                        .orElse(List.of("the answer must be {\"entries\": […]} with " + entries.size() + " texts"));
                model.judge(reasons.isEmpty(), reasons.isEmpty() ? "passed" : String.join("; ", reasons));
                return reasons;
            });
        }

        private List<String> judge(List<String> drafts, Prompt prompt) {
            var reasons = new ArrayList<String>();
            for (int i = 0; i < drafts.size(); i++) {
                reasons.addAll(judge(i, drafts.get(i), prompt));
            }
            return reasons;
        }

        /// Why a draft may not be said; where it may, the entry has its words.
        private List<String> judge(int number, String draft, Prompt prompt) {
            var entry = entries.get(number);
            if (outgoing.has(entry)) {
                return List.of();
            }
            return switch (guard.judge(draft, segments.get(number), message)) {
                case Verdict.Passed(var text) -> {
                    outgoing.word(entry, entry.worded(text, prompt.id()));
                    yield List.of();
                }
                case Verdict.Failed(var why) -> why;
            };
        }

        /// Hears an answer while it comes: each text is judged when it is whole, until one does not pass.
        private final class Hearing implements Consumer<String> {

            private final Prompt prompt;
            private int heard;
            private boolean refused;

            Hearing(Prompt prompt) {
                this.prompt = prompt;
            }

            @Override
            public void accept(String soFar) {
                var drafts = JsonAnswer.textsSoFar(soFar, "entries");
                while (!refused && heard < Math.min(drafts.size(), entries.size())) {
                    var draft = redactor.redact(drafts.get(heard)).text();
                    refused = !judge(heard, draft, prompt).isEmpty();
                    heard++;
                }
            }
        }

        private Map<String, MaskedText> data(MaskedText heard) {
            var data = new LinkedHashMap<String, MaskedText>();
            data.put("message", heard.first(LONGEST_MESSAGE));
            for (int i = 0; i < entries.size(); i++) {
                data.put("entry" + (i + 1), redactor.redact(marked(segments.get(i))));
            }
            return data;
        }

        private static String marked(List<Segment> segments) {
            var text = new StringBuilder();
            int number = 0;
            for (var segment : segments) {
                text.append(text.isEmpty() ? "" : segment.beginsLine() ? "\n" : " ");
                if (segment.firm()) {
                    number++;
                    text.append("[[" + number + "]]" + segment.text() + "[[/" + number + "]]");
                } else {
                    text.append(segment.text());
                }
            }
            return text.toString();
        }

        private String name() {
            return switch (language) {
                case ZH -> "simplified Chinese, addressing the consumer as 您";
                case EN -> "plain English";
            };
        }
    }
}
