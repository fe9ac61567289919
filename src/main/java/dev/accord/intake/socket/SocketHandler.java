package dev.accord.intake.socket;

import dev.accord.shared.Language;
import dev.accord.shared.Refusal;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;

/// Puts frames together from what the socket delivers. A frame that is too large is refused and the line lives on, so
/// that frames are taken in parts and no socket needs a buffer of the largest size.
@Component
class SocketHandler extends AbstractWebSocketHandler {

    private static final CloseStatus OVERLOAD = new CloseStatus(4500, "too many lines; come back in 15 seconds");
    private static final CloseStatus SLOW_DOWN = new CloseStatus(4429, "too many frames; come back in 5 seconds");
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int LARGEST_BACKLOG = 512 * 1024;
    private static final String STATE = "accord.line";

    private final Lines lines;
    private final Frames frames;
    private final JsonFrames json;
    private final int mostLines;
    private final int framesPerMinute;

    /// What a socket needs between two deliveries.
    private static final class State {
        private final Line line;
        private final Bucket pace;
        private final StringBuilder frame = new StringBuilder(0);
        private boolean tooLarge;

        State(Line line, Bucket pace) {
            this.line = line;
            this.pace = pace;
        }
    }

    SocketHandler(
            Lines lines,
            Frames frames,
            JsonFrames json,
            @Value("${accord.limits.lines:40000}") int mostLines,
            @Value("${accord.limits.frames-per-minute:3000}") int framesPerMinute) {
        this.lines = lines;
        this.frames = frames;
        this.json = json;
        this.mostLines = mostLines;
        this.framesPerMinute = framesPerMinute;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) throws Exception {
        if (lines.count() >= mostLines) {
            session.close(OVERLOAD);
            return;
        }
        var safe = new ConcurrentWebSocketSessionDecorator(session, PATIENCE_MILLIS, LARGEST_BACKLOG);
        var pace = Bucket.builder()
                .addLimit(limit -> limit.capacity(framesPerMinute).refillGreedy(framesPerMinute, Duration.ofMinutes(1)))
                .build();
        session.getAttributes().put(STATE, new State(lines.open(safe), pace));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) {
        var state = state(session);
        if (state == null) {
            return;
        }
        if (state.frame.length() + part.getPayloadLength() > JsonFrames.LARGEST) {
            state.tooLarge = true;
            state.frame.setLength(0);
        }
        if (!state.tooLarge) {
            state.frame.append(part.getPayload());
        }
        if (part.isLast()) {
            whole(session, state);
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        var state = state(session);
        if (state != null && message.isLast()) {
            refuse(state, SocketRefusals.notBinary(), session);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        lines.gone(session);
    }

    private void whole(WebSocketSession session, State state) {
        var text = state.frame.toString();
        boolean tooLarge = state.tooLarge;
        state.frame.setLength(0);
        state.frame.trimToSize();
        state.tooLarge = false;
        if (!state.pace.tryConsume(1)) {
            state.line.close(SLOW_DOWN);
        } else if (tooLarge) {
            refuse(state, SocketRefusals.tooLarge(), session);
        } else {
            json.read(text)
                    .ifPresentOrElse(
                            frame -> frames.take(frame, state.line, session.getPrincipal(), language(session)),
                            () -> refuse(state, SocketRefusals.malformed(), session));
        }
    }

    private static void refuse(State state, Refusal refusal, WebSocketSession session) {
        state.line.send(new Outbound.Refused("", refusal.in(language(session))));
    }

    private static @Nullable State state(WebSocketSession session) {
        return (State) session.getAttributes().get(STATE);
    }

    private static Language language(WebSocketSession session) {
        var tag = session.getHandshakeHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        return Language.of(Objects.requireNonNullElse(tag, "en"));
    }
}
