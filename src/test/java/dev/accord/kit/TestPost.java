package dev.accord.kit;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A mail server on a free port of this machine: takes letters, refuses addresses it does not know any more, and is
/// away as it is told.
public final class TestPost implements AutoCloseable {

    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final int port;
    private GreenMail server;

    private TestPost() {
        server = new Server(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), refused);
        server.start();
        port = server.getSmtp().getPort();
    }

    public static TestPost open() {
        return new TestPost();
    }

    /// One letter as it came in.
    public record Letter(String id, String from, String to, String subject, String text) {}

    public int port() {
        return port;
    }

    /// The settings that make Accord send its letters here.
    public String[] settings() {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + port,
            "--accord.mail.from=notices@accord.example",
            "--accord.mail.site=https://accord.example"
        };
    }

    public void refuses(String address) {
        refused.add(address);
    }

    public void takes(String address) {
        refused.remove(address);
    }

    public void goesAway() {
        server.stop();
    }

    /// On the same port.
    public void comesBack() {
        server = new Server(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), refused);
        server.start();
    }

    /// What came to an address since the server was last there, once something has.
    public List<Letter> lettersTo(String address) {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (System.nanoTime() < deadline) {
            var known = letters();
            var to = known.stream().filter(one -> one.to().equals(address)).toList();
            if (!to.isEmpty()) {
                return to;
            }
            server.waitForIncomingEmail(1_000, known.size() + 1);
        }
        return List.of();
    }

    public List<Letter> letters() {
        return Arrays.stream(server.getReceivedMessages()).map(TestPost::letter).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(
                    message.getMessageID(),
                    message.getFrom()[0].toString(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n"));
        } catch (MessagingException | IOException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }

    private static final class Server extends GreenMail {

        private final Set<String> refused;

        Server(ServerSetup setup, Set<String> refused) {
            super(setup);
            this.refused = refused;
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers plain) {
            managers = new Choosy(refused);
            return super.createServices(setups, managers);
        }
    }

    private static final class Choosy extends Managers {

        private final SmtpManager smtp;

        Choosy(Set<String> refused) {
            smtp = new SmtpManager(getImapHostManager(), getUserManager()) {
                @Override
                public String checkRecipient(SmtpState state, MailAddress to) {
                    return refused.contains(to.getEmail()) ? "550 5.1.1 No such user here" : null;
                }
            };
        }

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }
    }
}
