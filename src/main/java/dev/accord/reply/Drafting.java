package dev.accord.reply;

import dev.accord.dispute.DisputeEvent.AssistantSaid;
import dev.accord.llm.Ask;
import dev.accord.llm.Consultation;
import dev.accord.llm.JsonAnswer;
import dev.accord.llm.Prompt;
import dev.accord.privacy.MaskedText;
import dev.accord.privacy.Redactor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// One turn's entries on their way through the model and the guard.
///
/// A sentence that leads to an entry goes out as soon as it has passed. The guard lets it say nothing but care, so
/// whatever becomes of the rest of the draft, the plain words can follow it and contradict nothing.
final class Drafting {

    private static final String FIELD = "entries";
    private static final int LONGEST_MESSAGE = 2_000;
    private static final int TOKENS_FOR_AN_ENTRY = 160;

    private final List<AssistantSaid> entries;
    private final List<List<Segment>> segments;
    private final MaskedText message;
    private final Guard guard;
    private final Redactor redactor;
    private final Outgoing outgoing;
    /// What an earlier draft has led to: nothing is put before it any more.
    private final Set<AssistantSaid> settled = new HashSet<>();

    /// @param plain in the language of the entries
    /// @param guard in the language of the model's own words: the consumer's
    Drafting(
            List<AssistantSaid> entries,
            Guard plain,
            Guard guard,
            MaskedText message,
            Redactor redactor,
            Outgoing outgoing) {
        this.entries = entries;
        this.guard = guard;
        this.segments =
                entries.stream().map(entry -> plain.segments(entry.text())).toList();
        this.message = message;
        this.redactor = redactor;
        this.outgoing = outgoing;
    }

    void draft(Prompt word, Prompt repair, Consultation model) {
        drafts(word, repair, model);
        for (int i = 0; i < entries.size(); i++) {
            goOnPlainly(i, word);
        }
    }

    /// What was led to and did not pass is said without the plain wording's own lead.
    private void goOnPlainly(int number, Prompt prompt) {
        var entry = entries.get(number);
        if (!outgoing.has(entry) && !outgoing.opening(entry).isEmpty()) {
            outgoing.word(entry, entry.worded(guard.bare(segments.get(number)), prompt.id()));
        }
    }

    private void drafts(Prompt word, Prompt repair, Consultation model) {
        var name = guard.languageName();
        var reasons = attempt(word, Map.of("language", name), model);
        if (reasons.isEmpty() || reasons.get().isEmpty()) {
            return;
        }
        entries.stream().filter(entry -> !outgoing.opening(entry).isEmpty()).forEach(settled::add);
        if (entries.stream().allMatch(this::stands)) {
            return;
        }
        attempt(repair, Map.of("language", name, "reasons", "- " + String.join("\n- ", reasons.get())), model);
    }

    /// Why entries did not pass; empty where no answer came.
    private Optional<List<String>> attempt(Prompt prompt, Map<String, String> given, Consultation model) {
        var ask = new Ask(prompt, given, data(), TOKENS_FOR_AN_ENTRY * entries.size()).heard(new Hearing(prompt));
        return model.ask(ask, 1).map(answer -> {
            var reasons = JsonAnswer.texts(answer, FIELD)
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
        if (stands(entry)) {
            return List.of();
        }
        return switch (guard.judge(draft, segments.get(number), message.text())) {
            case Verdict.Passed(var opening, var body)
            when open(entry, opening, prompt) -> {
                outgoing.word(entry, entry.worded(body, prompt.id()));
                yield List.of();
            }
            case Verdict.Passed _ -> List.of("it was begun in other words");
            case Verdict.Failed(var why) -> why;
        };
    }

    /// Says what leads to an entry as far as it has not been said; false where it was led to in other words.
    private boolean open(AssistantSaid entry, List<String> opening, Prompt prompt) {
        var before = outgoing.opening(entry);
        int known = Math.min(before.size(), opening.size());
        if (!before.subList(0, known).equals(opening.subList(0, known))) {
            return false;
        }
        opening.stream()
                .skip(before.size())
                .forEach(sentence -> outgoing.open(entry, entry.ledToBy(sentence, prompt.id())));
        return opening.size() >= before.size();
    }

    private boolean stands(AssistantSaid entry) {
        return outgoing.has(entry) || settled.contains(entry);
    }

    /// Hears an answer while it comes: each sentence before what must be said is judged when it is whole, and so is
    /// each text, until one does not pass.
    private final class Hearing implements Consumer<String> {

        private final Prompt prompt;
        private int heard;
        private boolean refused;

        Hearing(Prompt prompt) {
            this.prompt = prompt;
        }

        @Override
        public void accept(String soFar) {
            var drafts = JsonAnswer.textsSoFar(soFar, FIELD);
            while (!refused && heard < Math.min(drafts.size(), entries.size())) {
                refused = !judge(heard, masked(drafts.get(heard)), prompt).isEmpty();
                heard++;
            }
            if (!refused && heard == drafts.size() && heard < entries.size()) {
                JsonAnswer.textUnderWay(soFar, FIELD).ifPresent(draft -> begin(heard, masked(draft)));
            }
        }

        private void begin(int number, String draft) {
            var entry = entries.get(number);
            if (!stands(entry)) {
                open(entry, guard.opening(draft, segments.get(number), message.text()), prompt);
            }
        }
    }

    private String masked(String draft) {
        return redactor.redact(draft).text();
    }

    private Map<String, MaskedText> data() {
        var data = new LinkedHashMap<String, MaskedText>();
        data.put("message", message.first(LONGEST_MESSAGE));
        for (int i = 0; i < entries.size(); i++) {
            data.put("entry" + (i + 1), redactor.redact(Segment.marked(segments.get(i))));
        }
        return data;
    }
}
