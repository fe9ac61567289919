package dev.accord.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.MemoryJournal;
import dev.accord.kit.TestPost;
import dev.accord.store.Leases;
import dev.accord.store.StreamId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// E-mails on their way to a mail server that is well, away or choosy.
class MailCourierTests {

    private static final StreamId DISPUTE = new StreamId("dispute/d-000000000000000000000001");
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(5), Duration.ofMinutes(5));

    private final TestPost post = TestPost.open();
    private final MemoryJournal journal = new MemoryJournal();
    private Instant now = Instant.parse("2026-05-01T10:00:00Z");
    private final Outbox outbox = new Outbox(journal, journal, () -> now);
    private final Postman postman = postman();

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void aLetterArrivesOnceUnderItsOwnIdInItsOwnScript() throws Exception {
        put("n-1", "shop@example.com");
        round();
        round();
        assertThat(post.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo("<n-1@accord.example>");
            assertThat(letter.from()).isEqualTo("notices@accord.example");
            assertThat(letter.to()).isEqualTo("shop@example.com");
            assertThat(letter.subject()).isEqualTo("通知 n-1");
            assertThat(letter.text()).startsWith("您好：\n请答复。");
        });
        assertThat(outbox.undelivered()).isEmpty();
    }

    @Test
    void aServerThatIsAwayGetsItOnceItIsBack() throws Exception {
        post.goesAway();
        put("n-1", "shop@example.com");
        round();
        assertThat(outcomes("n-1")).containsExactly("mail-server");
        post.comesBack();
        round();
        assertThat(post.letters()).isEmpty();
        now = now.plusSeconds(5);
        round();
        assertThat(post.letters()).hasSize(1);
        assertThat(outcomes("n-1")).containsExactly("mail-server", "250");
    }

    @Test
    void anAddressThatIsRefusedIsGivenUpAtOnceAndHoldsUpNoOther() throws Exception {
        post.refuses("gone@example.com");
        put("n-1", "gone@example.com");
        put("n-2", "shop@example.com");
        round();
        assertThat(outbox.undelivered()).singleElement().satisfies(one -> {
            assertThat(one.state()).isEqualTo(Delivery.State.GIVEN_UP);
            assertThat(outbox.recipient(one)).isEqualTo("gone@example.com");
        });
        assertThat(outcomes("n-1")).containsExactly("address-refused");
        assertThat(post.letters()).extracting(TestPost.Letter::to).containsExactly("shop@example.com");
    }

    @Test
    void anAddressThatIsNoneNeverReachesTheServer() throws Exception {
        put("n-1", "a@b.example, c@d.example");
        put("n-2", "x@y.example\r\nBcc: z@z.example");
        round();
        assertThat(outcomes("n-1")).containsExactly("address-malformed");
        assertThat(outcomes("n-2")).containsExactly("address-malformed");
        assertThat(post.letters()).isEmpty();
    }

    @Test
    void withoutAMailServerItWaitsForOne() throws Exception {
        put("n-1", "shop@example.com");
        for (var thread : new Postman(outbox, Map.of(), schedule(), new Lease(), () -> now).round()) {
            thread.join();
        }
        assertThat(outcomes("n-1")).containsExactly("no-courier");
    }

    private void put(String id, String to) {
        outbox.put(Message.mail(id, DISPUTE, "notice.sent", new Mail(to, "通知 " + id, "您好：\n请答复。")));
    }

    private void round() throws InterruptedException {
        for (var thread : postman.round()) {
            thread.join();
        }
    }

    private List<String> outcomes(String id) {
        return outbox.find(id).orElseThrow().attempts().stream()
                .map(Delivery.Attempt::outcome)
                .toList();
    }

    private Postman postman() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(post.port());
        var courier = new MailCourier(server, "notices@accord.example");
        return new Postman(outbox, Map.of(Channel.MAIL, courier), schedule(), new Lease(), () -> now);
    }

    private static Schedule schedule() {
        return new Schedule(PAUSES, 0, () -> 0.5);
    }

    private static final class Lease implements Leases {

        @Override
        public boolean hold(String name, Duration term) {
            return true;
        }

        @Override
        public void release(String name) {
            // nobody else waits for it
        }
    }
}
