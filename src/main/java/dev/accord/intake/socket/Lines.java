package dev.accord.intake.socket;

import dev.accord.dispute.Disputes;
import dev.accord.intake.TurnListener;
import dev.accord.mediation.Queue;
import dev.accord.shared.DisputeId;
import dev.accord.timeline.Feed;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/// Every line of this node, and what goes to many at once.
@Component
class Lines implements TurnListener, SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final CloseStatus RESTART = new CloseStatus(1012, "restarting; come back in 2 seconds");

    private final Disputes disputes;
    private final Feed feed;
    private final JsonFrames json;
    private final Queue queue;
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());
    private volatile boolean running;

    Lines(Disputes disputes, Feed feed, JsonFrames json, Queue queue) {
        this.disputes = disputes;
        this.feed = feed;
        this.json = json;
        this.queue = queue;
    }

    Line open(WebSocketSession session) {
        var line = new Line(session, disputes, feed, json, threads);
        lines.put(session.getId(), line);
        return line;
    }

    void gone(WebSocketSession session) {
        var line = lines.remove(session.getId());
        if (line != null) {
            line.forget();
        }
    }

    int count() {
        return lines.size();
    }

    Collection<Line> all() {
        return lines.values();
    }

    /// Tells the others who follow a dispute that somebody writes in it.
    void typing(DisputeId id, Line from, Viewer writer) {
        tell(
                line -> line != from && line.follows(id) && isOtherSide(line, writer),
                new Outbound.Typing(id, writer.author()));
    }

    @Override
    public void started(DisputeId id) {
        tell(line -> line.follows(id), new Outbound.Progress(id));
    }

    @Override
    public void taken(DisputeId id, Duration time, boolean said) {
        // what was said comes as entries
    }

    @Override
    public void start() {
        running = true;
        queue.watch(() -> tell(line -> line.viewer() instanceof Viewer.Mediator, new Outbound.QueueChanged()));
        clock.scheduleAtFixedRate(
                () -> lines.values().forEach(line -> threads.execute(line::heartbeat)),
                HEARTBEAT.toMillis(),
                HEARTBEAT.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
        lines.values().forEach(line -> line.close(RESTART));
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static boolean isOtherSide(Line line, Viewer writer) {
        var viewer = line.viewer();
        return viewer != null && !viewer.author().equals(writer.author());
    }

    private void tell(Predicate<Line> who, Outbound frame) {
        lines.values().stream().filter(who).forEach(line -> threads.execute(() -> line.send(frame)));
    }
}
