package dev.accord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Addressees;
import dev.accord.dispute.Audience;
import dev.accord.dispute.Author;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.Handler;
import dev.accord.dispute.RoundEvent;
import dev.accord.dispute.Stage;
import dev.accord.store.Leases;
import dev.accord.timeline.Timeline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What happens when a clock ends happens as published, and once.
class AgendaTests {

    private static final Leases ALWAYS = new Leases() {
        @Override
        public boolean hold(String name, Duration term) {
            return true;
        }

        @Override
        public void release(String name) {}
    };
    private static final Leases NEVER = new Leases() {
        @Override
        public boolean hold(String name, Duration term) {
            return false;
        }

        @Override
        public void release(String name) {}
    };

    private final TestSides sides = new TestSides().proposed();
    private final MemoryViews views = new MemoryViews();

    @Test
    void theNoticeStartsTheSellersClock() {
        sides.notified();
        assertThat(sides.dispute().stage()).isEqualTo(Stage.NOTICE);
        assertThat(sides.clock().lastDay()).isEqualTo(LocalDate.of(2026, 5, 18)); // the tenth day is a Saturday
        assertThat(sides.clock().silence().en()).contains("mediation follows");
    }

    @Test
    void aSilentSellerIsRemindedAndThenAMediatorIsCalled() {
        sides.notified();
        look("2026-05-15T01:00:00Z");
        assertThat(lines(Audience.MERCHANT)).contains("clock-reminder");
        assertThat(sides.dispute().stage()).isEqualTo(Stage.NOTICE);
        look("2026-05-18T16:00:00Z");
        assertThat(sides.dispute().stage()).isEqualTo(Stage.MEDIATION);
        assertThat(sides.dispute().handling().reason()).isEqualTo("seller-silent");
        assertThat(sides.clock().stage()).isEqualTo(Stage.MEDIATION);
        assertThat(lines(Audience.CONSUMER)).endsWith("clock-ended");
    }

    @Test
    void nothingHappensAMomentBeforeTheEnd() {
        sides.notified();
        look("2026-05-18T15:59:59.999Z");
        assertThat(sides.dispute().stage()).isEqualTo(Stage.NOTICE);
    }

    @Test
    void aNodeWithoutTheLeaseDoesNothing() {
        sides.notified().at("2026-06-30T00:00:00Z");
        sides.agenda(views, NEVER).look();
        assertThat(sides.dispute().stage()).isEqualTo(Stage.NOTICE);
    }

    @Test
    void twoNodesThatLookAtOnceDoItOnce() throws InterruptedException {
        sides.notified().at("2026-06-30T00:00:00Z");
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 8; node++) {
                var agenda = sides.agenda(views, ALWAYS);
                nodes.submit(() -> {
                    start.await();
                    agenda.look();
                    return null;
                });
            }
            start.countDown();
        }
        assertThat(count(RoundEvent.ClockRanOut.class)).isEqualTo(1);
        assertThat(count(DisputeEvent.HandoffRequested.class)).isEqualTo(1);
    }

    @Test
    void afterARestartTheViewIsMadeAnewAndWhatIsDueIsDone() {
        sides.notified().at("2026-06-30T00:00:00Z");
        sides.agenda(new MemoryViews(), ALWAYS).look();
        assertThat(sides.dispute().stage()).isEqualTo(Stage.MEDIATION);
    }

    @Test
    void whereNobodyAgreesInTimeAMediatorIsCalledAndOpenOffersLapse() {
        sides.notified();
        sides.offers().make(sides.id, Author.MERCHANT, Fixtures.offer("400.00"));
        assertThat(sides.dispute().stage()).isEqualTo(Stage.NEGOTIATION);
        look("2026-06-30T00:00:00Z");
        assertThat(sides.dispute().handling().reason()).isEqualTo("no-agreement");
        assertThat(sides.dispute().rounds().open()).isEmpty();
    }

    @Test
    void mediationThatEndsWithoutAgreementIsReferredOn() {
        sides.then(new DisputeEvent.HandoffRequested(Author.CONSUMER, "please"));
        assertThat(sides.clock().stage()).isEqualTo(Stage.MEDIATION);
        look("2026-07-30T00:00:00Z");
        assertThat(sides.dispute().handling().outcome()).isEqualTo("referred");
        assertThat(sides.dispute().clocks().of(Stage.CLOSED)).isEmpty();
    }

    @Test
    void aDisputeNobodyGoesOnWithExpires() {
        look("2026-08-30T00:00:00Z");
        assertThat(sides.dispute().handling().outcome()).isEqualTo("expired");
    }

    @Test
    void eachMessageOfTheConsumersStartsTheIntakeClockAnew() {
        var before = sides.clock().ends();
        sides.at("2026-05-20T02:00:00Z")
                .then(new DisputeEvent.MessageSaid(Author.CONSUMER, Addressees.BOTH, "m-1", "还在吗"));
        assertThat(Duration.between(before, sides.clock().ends())).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void anAgreementNobodyObjectsToIsSettled() {
        sides.notified();
        sides.offers().make(sides.id, Author.MERCHANT, Fixtures.offer("400.00"));
        sides.offers().answer(sides.id, Author.CONSUMER, 1, DisputeEvent.Decision.ACCEPT, "");
        assertThat(sides.clock().stage()).isEqualTo(Stage.PERFORMANCE);
        look("2026-06-30T00:00:00Z");
        assertThat(sides.dispute().handling().outcome()).isEqualTo("settled");
    }

    @Test
    void theSellersClockStandsStillWhileAPersonHasItAndGoesOnAfter() {
        sides.notified().at("2026-05-08T02:00:00Z");
        var before = sides.clock().lastDay();
        sides.then(new DisputeEvent.MediatorTookOver("anna"));
        sides.at("2026-05-13T02:00:00Z").then(new DisputeEvent.HandedBack("anna", ""));
        assertThat(sides.dispute().stage()).isEqualTo(Stage.NOTICE);
        assertThat(sides.clock().lastDay()).isEqualTo(before.plusDays(5));
        assertThat(sides.clock().isPaused()).isFalse();
    }

    @Test
    void underAMediatorAReminderGoesToStaffAlone() {
        sides.notified().then(new DisputeEvent.MediatorTookOver("anna"));
        int before = lines(Audience.CONSUMER).size();
        look(sides.clock().reminders().getFirst().toString());
        assertThat(sides.dispute().handling().handler()).isEqualTo(Handler.MEDIATOR);
        assertThat(lines(Audience.CONSUMER)).hasSize(before);
        assertThat(lines(Audience.STAFF)).endsWith("clock-reminder");
    }

    private void look(String instant) {
        sides.at(instant);
        sides.agenda(views, ALWAYS).look();
    }

    private List<String> lines(Audience audience) {
        return Timeline.of(sides.dispute(), audience).after(0, 100).stream()
                .map(entry -> entry.text())
                .toList();
    }

    private long count(Class<? extends DisputeEvent> type) {
        return sides.dispute().history().stream()
                .flatMap(commit -> commit.events().stream())
                .filter(type::isInstance)
                .count();
    }
}
