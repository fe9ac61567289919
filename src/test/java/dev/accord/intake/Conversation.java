package dev.accord.intake;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.kit.MemoryJournal;
import dev.accord.mediation.Desk;
import dev.accord.mediation.Handoffs;
import dev.accord.reply.Replies;
import dev.accord.shared.DisputeId;
import dev.accord.store.Ed25519Signer;
import dev.accord.timeline.Entry;
import dev.accord.timeline.Feed;
import dev.accord.timeline.Receipts;
import dev.accord.timeline.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// A consumer's conversation with the program itself, over a journal in memory and on the day of the script.
final class Conversation implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_ANSWERS = 8;
    private static final String MEDIATOR = "anna";

    private final Disputes disputes;
    private final Turns turns;
    private final Intake intake;
    private final FrontDesk frontDesk;
    private final Desk desk;
    private final Feed feed;
    private final DisputeId id;

    Conversation(Script script, Turn turn, Replies replies) {
        this(script, Turns.plain(() -> turn), replies, Set.of(), Optional.empty());
    }

    /// @param more purposes that the consumer agrees to beside the one that is needed
    Conversation(
            Script script,
            Supplier<AssistedTurn> turn,
            Replies replies,
            Set<String> more,
            Optional<TurnListener> listener) {
        var journal = new MemoryJournal();
        var instant = morning(script, script.jurisdiction().zone());
        this.disputes = new Disputes(journal, journal, () -> instant);
        this.feed = new Feed(disputes);
        this.turns = new Turns(disputes, replies, listener::stream, turn);
        var receipts = new Receipts(new Ed25519Signer(Ed25519Signer.newPair()), journal.epoch());
        this.intake = new Intake(disputes, receipts, turns);
        this.frontDesk = new FrontDesk(disputes, replies, new Handoffs(disputes, replies), () -> instant);
        this.desk = new Desk(disputes, receipts, replies);
        this.id = open(script, more);
    }

    /// What followed one message or act, and how the dispute stands then.
    record After(Dispute dispute, List<Entry> entries) {

        Optional<String> asks() {
            return entries.stream()
                    .flatMap(entry -> entry.asks().stream())
                    .map(Object::toString)
                    .findFirst();
        }

        boolean proposes() {
            return entries.stream().anyMatch(entry -> entry.proposal() != null);
        }
    }

    /// Takes the line's turn, and answers the questions it has answers for.
    After take(Script.Line line) {
        var after = line.says().isEmpty() ? act(line.does()) : say(line.says());
        for (int i = 0;
                i < MOST_ANSWERS && !line.answers().isEmpty() && after.asks().isPresent();
                i++) {
            var asked = after.asks().get();
            var answer = line.answers().getOrDefault(asked, line.answers().get("otherwise"));
            if (answer == null || after.proposes()) {
                return after;
            }
            after = say(answer);
        }
        return after;
    }

    @Override
    public void close() throws Exception {
        turns.close();
        feed.close();
    }

    private After say(String text) {
        long before = head();
        long seq = intake.say(id, UUID.randomUUID().toString(), text).seq();
        var answered = disputes.get(id);
        long seen = before;
        while (!answered.isWithMediator() && !isAnswered(answered, seq)) {
            answered = await(
                    Math.max(seen, Timeline.of(answered, Audience.CONSUMER).head()));
        }
        return after(before);
    }

    private Dispute await(long seq) {
        try {
            return feed.await(id, Audience.CONSUMER, seq, PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private After act(String deed) {
        long before = head();
        int proposal = disputes.get(id).bargaining().proposals().size();
        switch (deed) {
            case "hand-off" -> frontDesk.handOff(id, "");
            case "accept" -> frontDesk.decide(id, proposal, DisputeEvent.Decision.ACCEPT, null, List.of(), "");
            case "decline" -> frontDesk.decide(id, proposal, DisputeEvent.Decision.DECLINE, null, List.of(), "");
            case "take" -> desk.take(id, MEDIATOR);
            case "hand-back" -> desk.handBack(id, MEDIATOR, "");
            case "close" -> desk.close(id, MEDIATOR, "settled", "");
            default -> throw new IllegalArgumentException("Nobody can " + deed);
        }
        return after(before);
    }

    private After after(long seq) {
        var now = disputes.get(id);
        var entries = Timeline.of(now, Audience.CONSUMER).after(seq, 1_000).stream()
                .filter(entry -> entry.author() != Author.CONSUMER)
                .toList();
        return new After(now, entries);
    }

    private long head() {
        return Timeline.of(disputes.get(id), Audience.CONSUMER).head();
    }

    private static boolean isAnswered(Dispute dispute, long seq) {
        return Timeline.of(dispute, Audience.CONSUMER).after(0, 10_000).stream()
                .anyMatch(entry -> entry.closes().contains(seq));
    }

    private DisputeId open(Script script, Set<String> more) {
        var purposes = new HashSet<>(more);
        purposes.add("dispute-resolution");
        var filing = new FrontDesk.Filing(
                script.language(), script.jurisdiction(), script.jurisdiction().zone(), "1", purposes, List.of());
        return frontDesk.open(filing, OpeningKey.random()).dispute().id();
    }

    private static Instant morning(Script script, ZoneId zone) {
        return script.today().atTime(10, 0).atZone(zone).toInstant();
    }
}
