package dev.accord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Disputes;
import dev.accord.dispute.Handler;
import dev.accord.dispute.TestDispute;
import dev.accord.kit.MemoryJournal;
import dev.accord.reply.ShippedWordings;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is the matter with the assistant, nobody waits for it without end.
class TurnFaultsTests {

    private static final DisputeId ID = new DisputeId("d-000000000000000000000001");

    private final MemoryJournal journal = new MemoryJournal();
    private final Disputes disputes = new Disputes(journal, journal, InstantSource.system());

    static Stream<Throwable> faults() {
        return Stream.of(new IllegalStateException("a rule"), new NoClassDefFoundError("a model"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatCannotBeAnsweredGoesToAPerson(Throwable fault) throws InterruptedException {
        disputes.open(
                ID,
                TestDispute.in(Language.ZH).asItStands().history().getFirst().events());
        disputes.decide(ID, _ -> List.of(new DisputeEvent.MessageSaid(Author.CONSUMER, Addressees.BOTH, "m-1", "不发货")));
        var handedOver = new CountDownLatch(1);
        disputes.listen(_ -> {
            if (disputes.get(ID).handling().handler() == Handler.WAITING) {
                handedOver.countDown();
            }
        });
        try (var turns = new Turns(disputes, ShippedWordings.replies(), Stream::empty, () -> {
            throw sneaky(fault);
        })) {
            turns.look(ID);
            assertThat(handedOver.await(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(disputes.get(ID).talk().unanswered()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable fault) throws E {
        throw (E) fault;
    }
}
