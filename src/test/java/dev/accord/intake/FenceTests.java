package dev.accord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.kit.RunningAccord;
import dev.accord.mediation.Desk;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.timeline.Entry;
import dev.accord.timeline.Feed;
import dev.accord.timeline.Timeline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/// The fence: no interleaving lets the assistant speak after a person has taken over.
class FenceTests {

    private static final int RACES = 1_000;
    private final RunningAccord accord = RunningAccord.shared();
    private final Disputes disputes = accord.part(Disputes.class);
    private final Random random = new Random(20260501);

    @Test
    void aThousandTakeoversInMidTurnLeaveNoAssistantEntryBehindThem() throws Exception {
        var raced = new ArrayList<DisputeId>();
        int spokeBefore = 0;
        long turn = medianOfATurn();
        for (int i = 0; i < RACES; i++) {
            raced.add(race(i % 2 == 0, random.nextLong(2 * turn)));
        }
        for (var id : raced) {
            var entries = Timeline.of(settled(id), Audience.STAFF).after(0, 1_000);
            int fence = indexOfTakeover(entries);
            assertThat(entries.subList(fence, entries.size()))
                    .as("entries of %s from the takeover on", id)
                    .noneMatch(entry -> entry.author() == Author.ASSISTANT);
            spokeBefore +=
                    entries.subList(0, fence).stream().anyMatch(entry -> entry.author() == Author.ASSISTANT) ? 1 : 0;
        }
        assertThat(spokeBefore)
                .as("races in which the assistant was first: the takeovers fell on both sides of the turns")
                .isBetween(RACES / 50, RACES - RACES / 50);
    }

    /// @param knock the consumer asks for a person first, so that the case waits before it is taken
    /// @param delay nanoseconds before the takeover: up to twice a turn, so that it falls before, into and after it
    private DisputeId race(boolean knock, long delay) throws InterruptedException, ExecutionException {
        var id = open();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> talk = threads.submit(() -> tell(id));
            Future<?> take = threads.submit(() -> {
                LockSupport.parkNanos(delay);
                if (knock) {
                    accord.part(FrontDesk.class).handOff(id, "");
                }
                accord.part(Desk.class).take(id, "mediator");
            });
            talk.get();
            take.get();
        }
        return id;
    }

    private void tell(DisputeId id) {
        accord.part(Intake.class).say(id, UUID.randomUUID().toString(), "3月2号在淘宝花398买了件羊绒衫，到现在都没收到货，商家不理我");
    }

    /// How long a turn takes on this machine, warm, from the message to the answer.
    private long medianOfATurn() throws InterruptedException {
        var times = new long[21];
        for (int i = 0; i < times.length; i++) {
            var id = open();
            long begin = System.nanoTime();
            tell(id);
            accord.part(Feed.class).await(id, Audience.CONSUMER, 2, Duration.ofSeconds(60));
            times[i] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /// The dispute once its last turn, if there was one, can say nothing more: a later message gets no answer.
    private Dispute settled(DisputeId id) {
        accord.part(Turns.class).look(id);
        return disputes.get(id);
    }

    private DisputeId open() {
        var filing = new FrontDesk.Filing(
                Language.ZH, Jurisdiction.CN, Jurisdiction.CN.zone(), "1", Set.of("dispute-resolution"), List.of());
        return accord.part(FrontDesk.class)
                .open(filing, OpeningKey.random())
                .dispute()
                .id();
    }

    private int indexOfTakeover(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).author() == Author.SYSTEM
                    && entries.get(i).text().contains("mediator")) {
                return i;
            }
        }
        throw new AssertionError("Nobody took over: " + entries);
    }
}
