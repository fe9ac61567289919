package dev.accord.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.stream.Stream;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/// Hands a message to the mail server as plain text. An address that the server refuses for good is not tried again;
/// whatever else goes wrong is.
final class MailCourier implements Courier {

    private static final int ACCEPTED = 250;

    private final JavaMailSender server;
    private final String from;

    /// @param from the sender's address
    MailCourier(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public Outcome take(Delivery delivery, String body, Instant now) {
        try {
            send(delivery.id(), JsonMail.read(body), now);
            return new Outcome.Taken(ACCEPTED);
        } catch (MessagingException malformed) {
            return new Outcome.Unwanted("address-malformed");
        } catch (MailAuthenticationException locked) {
            return new Outcome.Missed("mail-login", Duration.ZERO);
        } catch (MailException failed) {
            return isRefused(failed)
                    ? new Outcome.Unwanted("address-refused")
                    : new Outcome.Missed("mail-server", Duration.ZERO);
        }
    }

    /// One recipient, and an id by which a letter that comes twice is known.
    private void send(String id, Mail mail, Instant now) throws MessagingException {
        var letter = server.createMimeMessage();
        var parts = new MimeMessageHelper(letter, StandardCharsets.UTF_8.name());
        parts.setValidateAddresses(true);
        parts.setFrom(from);
        parts.setTo(mail.to());
        parts.setSubject(mail.subject());
        parts.setText(mail.text());
        parts.setSentDate(Date.from(now));
        letter.setHeader("Message-ID", "<" + id + from.substring(from.indexOf('@')) + ">");
        letter.setHeader("Auto-Submitted", "auto-generated");
        server.send(letter);
    }

    private static boolean isRefused(MailException failed) {
        var each = failed instanceof MailSendException several ? several.getMessageExceptions() : new Exception[0];
        return Stream.concat(Stream.of(failed), Arrays.stream(each)).anyMatch(MailCourier::isRefused);
    }

    /// The chain of causes holds the server's answer to each address.
    private static boolean isRefused(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .anyMatch(one -> one instanceof SendFailedException answer
                        && answer.getInvalidAddresses() != null
                        && answer.getInvalidAddresses().length > 0);
    }
}
