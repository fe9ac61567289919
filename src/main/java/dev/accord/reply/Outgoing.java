package dev.accord.reply;

import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A turn on its way out. A part is said as soon as all its entries have their words; the last one waits for the end.
final class Outgoing {

    private final List<List<DisputeEvent>> parts;
    private final Set<AssistantSaid> awaited;
    private final Speaker speaker;
    private final Map<DisputeEvent, DisputeEvent> worded = new HashMap<>();
    private int said;
    private boolean open = true;

    /// @param awaited the entries that are being worded
    Outgoing(Parts parts, List<AssistantSaid> awaited, Speaker speaker) {
        this.parts = parts.commits();
        this.awaited = Set.copyOf(awaited);
        this.speaker = speaker;
    }

    synchronized boolean has(AssistantSaid entry) {
        return worded.containsKey(entry);
    }

    /// An entry has its words, and whatever waited for them alone goes out.
    synchronized void word(AssistantSaid entry, AssistantSaid words) {
        worded.putIfAbsent(entry, words);
        while (open && said < parts.size() - 1 && isReady(parts.get(said))) {
            open = speaker.say(worded(parts.get(said)));
            said++;
        }
    }

    /// What has not been said, for one last commit.
    synchronized List<DisputeEvent> rest() {
        open = false;
        return worded(
                parts.subList(said, parts.size()).stream().flatMap(List::stream).toList());
    }

    private boolean isReady(List<DisputeEvent> part) {
        return part.stream()
                .allMatch(event -> !(event instanceof AssistantSaid entry)
                        || !awaited.contains(entry)
                        || worded.containsKey(entry));
    }

    private List<DisputeEvent> worded(List<DisputeEvent> events) {
        return events.stream().map(event -> worded.getOrDefault(event, event)).toList();
    }
}
