package dev.accord.intake.socket;

import dev.accord.access.Role;
import dev.accord.access.Staff;
import dev.accord.dispute.Addressees;
import dev.accord.intake.Intake;
import dev.accord.intake.Tokens;
import dev.accord.mediation.Desk;
import dev.accord.shared.DisputeId;
import dev.accord.shared.Language;
import dev.accord.shared.Refusal;
import dev.accord.timeline.Receipt;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/// What each frame of a page does.
@Component
class Frames {

    static final CloseStatus BAD_TOKEN = new CloseStatus(4401, "the token opens nothing; open a new dispute");
    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

    private final Intake intake;
    private final Desk desk;
    private final Tokens tokens;
    private final Lines lines;
    private final Cursors cursors;

    Frames(Intake intake, Desk desk, Tokens tokens, Lines lines, Cursors cursors) {
        this.intake = intake;
        this.desk = desk;
        this.tokens = tokens;
        this.lines = lines;
        this.cursors = cursors;
    }

    /// @param principal of the handshake: staff with a session, else null
    void take(Inbound frame, Line line, @Nullable Principal principal, Language language) {
        try {
            act(frame, line, principal);
        } catch (Refusal refusal) {
            line.send(new Outbound.Refused(orEmpty(frame.clientMessageId()), refusal.in(language)));
        } catch (RuntimeException fault) {
            LOG.warn("A frame failed: {}", fault.getClass().getName());
            LOG.debug("The fault", fault);
            line.send(new Outbound.Refused(
                    orEmpty(frame.clientMessageId()), SocketRefusals.fault().in(language)));
        }
    }

    private void act(Inbound frame, Line line, @Nullable Principal principal) {
        switch (orEmpty(frame.type())) {
            case "hello" -> hello(frame, line, principal);
            case "resume" -> resume(new Inbound.Resume(frame.dispute(), frame.epoch(), frame.after()), line);
            case "send" -> send(frame, line);
            case "ack" ->
                cursors.keep(seen(frame.dispute(), line), viewer(line), frame.seq() == null ? 0 : frame.seq());
            case "typing" -> lines.typing(seen(frame.dispute(), line), line, viewer(line));
            case "ping" -> line.heartbeat();
            default -> throw SocketRefusals.malformed();
        }
    }

    private void hello(Inbound frame, Line line, @Nullable Principal principal) {
        var known = frame.token() != null ? consumer(frame.token()) : staff(principal);
        if (known.isEmpty()) {
            line.close(BAD_TOKEN);
            return;
        }
        line.welcome(known.get());
        frame.resumes().forEach(from -> resume(from, line));
        if (known.get() instanceof Viewer.Consumer(var own) && !line.follows(own)) {
            line.follow(own, null, 0);
        }
    }

    private void resume(Inbound.Resume from, Line line) {
        line.follow(seen(from.dispute(), line), from.epoch(), from.after() == null ? 0 : from.after());
    }

    private void send(Inbound frame, Line line) {
        var id = seen(frame.dispute(), line);
        line.send(new Outbound.Receipt(id, said(frame, id, viewer(line))));
    }

    private Receipt said(Inbound frame, DisputeId id, Viewer viewer) {
        var words = orEmpty(frame.text());
        var clientId = orEmpty(frame.clientMessageId());
        return switch (viewer) {
            case Viewer.Consumer _ -> intake.say(id, clientId, words);
            case Viewer.Mediator(var name) -> desk.say(id, name, clientId, words, addressees(frame.to()));
        };
    }

    private static Addressees addressees(@Nullable String to) {
        try {
            return to == null ? Addressees.BOTH : Addressees.valueOf(to.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Desk.badMessage();
        }
    }

    private Optional<Viewer> consumer(String token) {
        return Tokens.dispute(token).filter(id -> tokens.accepts(id, token)).map(Viewer.Consumer::new);
    }

    private static Optional<Viewer> staff(@Nullable Principal principal) {
        return Staff.of(principal)
                .filter(staff -> staff.isOneOf(Role.MEDIATOR, Role.SUPERVISOR, Role.ADMIN))
                .map(staff -> new Viewer.Mediator(staff.name()));
    }

    /// The dispute, where this page may see it. A consumer's page may leave it out: it is their own.
    private static DisputeId seen(@Nullable String dispute, Line line) {
        var viewer = viewer(line);
        if (dispute == null && viewer instanceof Viewer.Consumer(var own)) {
            return own;
        }
        if (dispute == null || !DisputeId.isOne(dispute) || !viewer.maySee(new DisputeId(dispute))) {
            throw SocketRefusals.notYours();
        }
        return new DisputeId(dispute);
    }

    private static Viewer viewer(Line line) {
        var viewer = line.viewer();
        if (viewer == null) {
            throw SocketRefusals.helloFirst();
        }
        return viewer;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
