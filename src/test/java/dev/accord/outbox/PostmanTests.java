package dev.accord.outbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.accord.kit.MemoryJournal;
import dev.accord.kit.TestShop;
import dev.accord.outbox.Delivery.State;
import dev.accord.shared.Refusal;
import dev.accord.store.Leases;
import dev.accord.store.StreamId;
import dev.accord.store.Vault;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Messages on their way to a shop that is well, slow, broken, forgetful or gone.
class PostmanTests {

    private static final StreamId DISPUTE = new StreamId("dispute/d-000000000000000000000001");
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5));

    private final TestShop shop = TestShop.open();
    private final MemoryJournal journal = new MemoryJournal();
    private Instant now = Instant.parse("2026-05-01T10:00:00Z");
    private boolean holdsLease = true;
    private Optional<Endpoint> endpoint = Optional.of(new Endpoint(shop.url(), TestShop.SECRET));
    private Outbox outbox = new Outbox(journal, journal, () -> now);
    private Postman postman = postman();

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void aMessageArrivesOnceSignedAndUnderItsOwnId() throws Exception {
        put("m-1");
        round();
        round();

        assertThat(shop.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo("m-1");
            assertThat(letter.idempotencyKey()).isEqualTo("m-1");
            assertThat(letter.timestamp()).isEqualTo(now.getEpochSecond());
            assertThat(letter.genuine()).isTrue();
            assertThat(letter.body().at("/data/what").asString()).isEqualTo("m-1 全额退款");
        });
        assertThat(state("m-1")).isEqualTo(State.DELIVERED);
        assertThat(outbox.undelivered()).isEmpty();
    }

    @Test
    void puttingAMessageAgainSendsNothingMore() throws Exception {
        put("m-1");
        round();
        put("m-1");
        round();
        assertThat(shop.letters()).hasSize(1);
    }

    @Test
    void aFailingShopIsTriedAgainAfterGrowingPausesAndThenGivenUp() throws Exception {
        shop.answers(aResponse().withStatus(500));
        put("m-1");
        round();
        now = now.plusSeconds(4);
        round();
        assertThat(shop.letters()).hasSize(1);
        now = now.plusSeconds(1);
        round();
        now = now.plus(Duration.ofMinutes(5));
        round();
        now = now.plus(Duration.ofDays(9));
        round();

        assertThat(shop.letters()).hasSize(3);
        assertThat(outbox.undelivered()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(State.GIVEN_UP);
            assertThat(one.attempts()).extracting(Delivery.Attempt::outcome).containsExactly("500", "500", "500");
        });
    }

    @Test
    void whatWasGivenUpIsSentAgainWhenStaffSaySo() throws Exception {
        shop.answers(aResponse().withStatus(410));
        put("m-1");
        round();
        assertThat(state("m-1")).isEqualTo(State.GIVEN_UP);

        shop.answers(aResponse().withStatus(200));
        outbox.retry("m-1", "mediator");
        round();

        assertThat(state("m-1")).isEqualTo(State.DELIVERED);
        assertThatThrownBy(() -> outbox.retry("m-1", "mediator")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> outbox.retry("m-2", "mediator")).isInstanceOf(Refusal.class);
    }

    @Test
    void aSlowShopCountsAsNotReached() throws Exception {
        shop.answers(aResponse().withStatus(200).withFixedDelay(3_000));
        put("m-1");
        round();
        assertThat(outcomes("m-1")).containsExactly("timeout");
    }

    @Test
    void anAnswerThatIsLostMakesTheSameLetterComeAgainUnderTheSameId() throws Exception {
        shop.answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        put("m-1");
        round();
        shop.answers(aResponse().withStatus(200));
        now = now.plusSeconds(6);
        round();

        assertThat(outcomes("m-1")).containsExactly("connection", "200");
        assertThat(shop.letters()).extracting(TestShop.Letter::id).containsOnly("m-1");
        assertThat(shop.letters())
                .extracting(TestShop.Letter::body)
                .containsOnly(shop.letters().getFirst().body());
    }

    @Test
    void aLaterMessageMayArriveBeforeAnEarlierOneThatFailed() throws Exception {
        shop.answers(aResponse().withStatus(502));
        put("m-1");
        round();
        shop.answers(aResponse().withStatus(200));
        put("m-2");
        round();
        now = now.plusSeconds(6);
        round();
        assertThat(shop.letters()).extracting(TestShop.Letter::id).containsExactly("m-1", "m-2", "m-1");
    }

    @Test
    void aShopThatAsksForAPauseGetsIt() throws Exception {
        shop.answers(aResponse().withStatus(429).withHeader("Retry-After", "3600"));
        put("m-1");
        round();
        assertThat(outbox.undelivered().getFirst().due()).isEqualTo(now.plusSeconds(3600));
    }

    @Test
    void redirectsAreNotFollowed() throws Exception {
        shop.answers(aResponse().withStatus(307).withHeader("Location", "http://127.0.0.1:1/"));
        put("m-1");
        round();
        assertThat(outcomes("m-1")).containsExactly("307");
    }

    @Test
    void afterARestartItGoesOnWhereItWas() throws Exception {
        shop.answers(aResponse().withStatus(500));
        put("m-1");
        round();
        outbox = new Outbox(journal, journal, () -> now);
        postman = postman();
        round();
        assertThat(shop.letters()).hasSize(1);
        now = now.plusSeconds(6);
        round();
        assertThat(outcomes("m-1")).containsExactly("500", "500");
    }

    @Test
    void aNodeWithoutTheLeaseSendsNothing() throws Exception {
        holdsLease = false;
        put("m-1");
        round();
        assertThat(shop.letters()).isEmpty();
    }

    @Test
    void aMerchantWithoutAnEndpointGetsItOnceThereIsOne() throws Exception {
        endpoint = Optional.empty();
        put("m-1");
        round();
        endpoint = Optional.of(new Endpoint(shop.url(), TestShop.SECRET));
        now = now.plusSeconds(6);
        round();
        assertThat(outcomes("m-1")).containsExactly("no-endpoint", "204");
    }

    @Test
    void anEndpointInsideTheNetworkIsNeverCalled() throws Exception {
        endpoint = Optional.of(new Endpoint(URI.create("https://10.0.0.8/hook"), TestShop.SECRET));
        put("m-1");
        round();
        assertThat(outcomes("m-1")).containsExactly("endpoint-not-public");
    }

    @Test
    void whatWasErasedIsNotSent() throws Exception {
        put("m-1");
        outbox = new Outbox(journal, new ErasedVault(), () -> now);
        postman = postman();
        round();
        assertThat(shop.letters()).isEmpty();
        assertThat(outbox.undelivered().getFirst().state()).isEqualTo(State.GIVEN_UP);
    }

    private void put(String id) {
        var body = "{\"type\":\"test\",\"data\":{\"what\":\"" + id + " 全额退款\"}}";
        outbox.put(Message.webhook(id, DISPUTE, "north", "test", body));
    }

    private void round() throws InterruptedException {
        for (var thread : postman.round()) {
            thread.join();
        }
    }

    private State state(String id) {
        return outbox.find(id).orElseThrow().state();
    }

    private List<String> outcomes(String id) {
        return outbox.find(id).orElseThrow().attempts().stream()
                .map(Delivery.Attempt::outcome)
                .toList();
    }

    private Postman postman() {
        var courier = new HttpCourier(new EndpointRules(List.of(), true), Duration.ofSeconds(1), _ -> endpoint);
        var schedule = new Schedule(PAUSES, 0.2, () -> 0.5);
        return new Postman(outbox, Map.of(Channel.WEBHOOK, courier), schedule, new Lease(), () -> now);
    }

    private static final class ErasedVault implements Vault {

        @Override
        public byte[] seal(StreamId stream, byte[] plain, String place) {
            return plain;
        }

        @Override
        public Optional<byte[]> open(StreamId stream, byte[] sealed, String place) {
            return Optional.empty();
        }

        @Override
        public void erase(StreamId stream) {
            // erased it is
        }
    }

    private final class Lease implements Leases {

        @Override
        public boolean hold(String name, Duration term) {
            return holdsLease;
        }

        @Override
        public void release(String name) {
            holdsLease = false;
        }
    }
}
