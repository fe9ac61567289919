package dev.accord.reply;

import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.DisputeEvent.AssistantSaid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A turn on its way out. A sentence that leads to an entry is said as soon as all before it has been, a part as soon
/// as all its entries have their words; the last part waits for the end.
final class Outgoing {

    private final List<List<DisputeEvent>> parts;
    private final Set<AssistantSaid> awaited;
    private final Speaker speaker;
    private final Map<DisputeEvent, DisputeEvent> worded = new HashMap<>();
    private final Map<DisputeEvent, Opening> openings = new HashMap<>();
    private int said;
    private boolean open = true;

    /// The sentences that lead to an entry, and how many of them have been said.
    private static final class Opening {
        private final List<AssistantSaid> sentences = new ArrayList<>();
        private int said;

        List<AssistantSaid> rest() {
            return sentences.subList(said, sentences.size());
        }
    }

    /// @param awaited the entries that are being worded
    Outgoing(Parts parts, List<AssistantSaid> awaited, Speaker speaker) {
        this.parts = parts.commits();
        this.awaited = Set.copyOf(awaited);
        this.speaker = speaker;
    }

    synchronized boolean has(AssistantSaid entry) {
        return worded.containsKey(entry);
    }

    /// What leads to an entry so far.
    synchronized List<String> opening(AssistantSaid entry) {
        return opening((DisputeEvent) entry).sentences.stream()
                .map(AssistantSaid::text)
                .toList();
    }

    /// A sentence that leads to an entry, said now or when its turn comes.
    synchronized void open(AssistantSaid entry, AssistantSaid sentence) {
        opening((DisputeEvent) entry).sentences.add(sentence);
        sayOn();
    }

    /// An entry has its words, and whatever waited for them alone goes out.
    synchronized void word(AssistantSaid entry, AssistantSaid words) {
        worded.putIfAbsent(entry, words);
        sayOn();
    }

    /// What has not been said, for one last commit.
    synchronized List<DisputeEvent> rest() {
        open = false;
        return worded(
                parts.subList(said, parts.size()).stream().flatMap(List::stream).toList());
    }

    private void sayOn() {
        sayOpening();
        while (open && said < parts.size() - 1 && isReady(parts.get(said))) {
            open = speaker.say(worded(parts.get(said)));
            said++;
            sayOpening();
        }
    }

    /// What leads to the first entry of the next part is said before anything of that part.
    private void sayOpening() {
        var first =
                parts.get(said).stream().filter(AssistantSaid.class::isInstance).findFirst();
        var opening = first.map(this::opening).orElseGet(Opening::new);
        while (open && !opening.rest().isEmpty()) {
            open = speaker.say(List.of(opening.rest().getFirst()));
            opening.said++;
        }
    }

    private Opening opening(DisputeEvent entry) {
        return openings.computeIfAbsent(entry, _ -> new Opening());
    }

    private boolean isReady(List<DisputeEvent> part) {
        return part.stream()
                .allMatch(event -> !(event instanceof AssistantSaid entry)
                        || !awaited.contains(entry)
                        || worded.containsKey(entry));
    }

    private List<DisputeEvent> worded(List<DisputeEvent> events) {
        var all = new ArrayList<DisputeEvent>();
        for (var event : events) {
            all.addAll(opening(event).rest());
            all.add(worded.getOrDefault(event, event));
        }
        return all;
    }
}
