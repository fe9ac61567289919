package dev.accord.dispute;

import dev.accord.edition.FactId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the conversation stands.
///
/// @param said every message of a person by its client's id
/// @param unanswered the consumer's messages, by commit, that the assistant has not answered
/// @param asked every question so far, in order
/// @param open the question that waits for an answer
/// @param signals circumstances that were answered already
public record Talk(
        Map<String, Said> said,
        Map<Long, String> unanswered,
        List<FactId> asked,
        Optional<FactId> open,
        Set<String> signals,
        int unclear) {

    static final Talk EMPTY = new Talk(Map.of(), Map.of(), List.of(), Optional.empty(), Set.of(), 0);

    public Talk {
        said = Map.copyOf(said);
        unanswered = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(unanswered));
        asked = List.copyOf(asked);
        signals = Set.copyOf(signals);
    }

    /// A message as it was said, and the commit it is in.
    public record Said(long version, Author author, Addressees to, String text) {}

    Talk heard(DisputeEvent.MessageSaid message, long version, boolean isAnsweredByMachine) {
        var all = new HashMap<>(said);
        all.put(message.clientMessageId(), new Said(version, message.author(), message.to(), message.text()));
        var waiting = new LinkedHashMap<>(unanswered);
        if (message.author() == Author.CONSUMER && isAnsweredByMachine) {
            waiting.put(version, message.text());
        }
        return new Talk(all, waiting, asked, open, signals, unclear);
    }

    Talk answered(DisputeEvent.AssistantSaid entry) {
        var waiting = new LinkedHashMap<>(unanswered);
        entry.closes().forEach(waiting::remove);
        var questions = new ArrayList<>(asked);
        questions.addAll(entry.asks());
        var heeded = new HashSet<>(signals);
        var signal = entry.signal();
        if (signal != null) {
            heeded.add(signal);
        }
        Optional<FactId> now = entry.last() ? entry.asks().stream().findFirst() : open;
        int misunderstood = "unclear".equals(signal) ? unclear + 1 : entry.last() && signal == null ? 0 : unclear;
        return new Talk(said, waiting, questions, now, heeded, misunderstood);
    }

    Talk noticed(DisputeEvent.NoticeGiven notice) {
        var waiting = new LinkedHashMap<>(unanswered);
        notice.closes().forEach(waiting::remove);
        return new Talk(said, waiting, asked, open, signals, unclear);
    }

    /// Nothing waits for the assistant any more: a person has taken over, or it is closed.
    Talk silenced() {
        return new Talk(said, Map.of(), asked, Optional.empty(), signals, 0);
    }
}
