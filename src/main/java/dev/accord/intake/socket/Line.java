package dev.accord.intake.socket;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.timeline.Feed;
import dev.accord.timeline.Page;
import dev.accord.timeline.Timeline;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/// One page's socket: who looks through it, which disputes it follows, and how far it was sent each.
final class Line {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private final WebSocketSession session;
    private final Disputes disputes;
    private final Feed feed;
    private final JsonFrames json;
    private final Executor threads;
    private final Map<DisputeId, Following> followed = new ConcurrentHashMap<>();
    private final AtomicBoolean news = new AtomicBoolean();
    private volatile @Nullable Viewer viewer;

    /// A dispute that is followed and the last `seq` that was sent; guarded by itself.
    private static final class Following {
        private final Feed.Watch watch;
        private long sent;
        private boolean greeted;

        Following(Feed.Watch watch, long sent) {
            this.watch = watch;
            this.sent = sent;
        }
    }

    Line(WebSocketSession session, Disputes disputes, Feed feed, JsonFrames json, Executor threads) {
        this.session = session;
        this.disputes = disputes;
        this.feed = feed;
        this.json = json;
        this.threads = threads;
    }

    @Nullable
    Viewer viewer() {
        return viewer;
    }

    void welcome(Viewer known) {
        viewer = known;
        send(new Outbound.Welcome(disputes.epoch()));
    }

    boolean follows(DisputeId id) {
        return followed.containsKey(id);
    }

    /// Sends what follows `after`, now and from now on; a page of another epoch is told to start anew.
    void follow(DisputeId id, @Nullable String epoch, long after) {
        long from = Math.max(0, after);
        if (epoch != null && !epoch.equals(disputes.epoch())) {
            send(new Outbound.Reset(id, disputes.epoch()));
            from = 0;
        }
        var following = new Following(feed.watch(id, this::stir), from);
        var before = followed.put(id, following);
        if (before != null) {
            before.watch.close();
        }
        stir();
    }

    /// There may be more to send.
    void stir() {
        if (news.compareAndSet(false, true)) {
            threads.execute(this::catchUp);
        }
    }

    void heartbeat() {
        var heads = new LinkedHashMap<String, Long>();
        followed.keySet().forEach(id -> timeline(id).ifPresent(timeline -> heads.put(id.value(), timeline.head())));
        send(new Outbound.Heartbeat(heads));
    }

    void send(Outbound frame) {
        try {
            if (session.isOpen()) {
                session.sendMessage(new TextMessage(json.write(frame)));
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A page went away while being written to");
            close(CloseStatus.SESSION_NOT_RELIABLE);
        }
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A page went away while being closed");
        }
    }

    /// The socket is gone.
    void forget() {
        followed.values().forEach(following -> following.watch.close());
        followed.clear();
    }

    private void catchUp() {
        news.set(false);
        followed.forEach((id, following) -> {
            synchronized (following) {
                timeline(id).ifPresent(timeline -> send(id, following, timeline));
                greet(id, following);
            }
        });
    }

    /// A page that comes in the middle of a turn hears that there is one.
    private void greet(DisputeId id, Following following) {
        if (!following.greeted
                && disputes.find(id).filter(Dispute::awaitsAssistant).isPresent()) {
            send(new Outbound.Progress(id));
        }
        following.greeted = true;
    }

    private void send(DisputeId id, Following following, Timeline timeline) {
        while (following.sent < timeline.head() && session.isOpen()) {
            for (var run : json.split(timeline.after(following.sent, Page.MOST))) {
                send(new Outbound.Entries(id, disputes.epoch(), following.sent, run, timeline.head()));
                following.sent += run.size();
            }
        }
    }

    private java.util.Optional<Timeline> timeline(DisputeId id) {
        var now = viewer;
        return now == null
                ? java.util.Optional.empty()
                : disputes.find(id).map(dispute -> Timeline.of(dispute, now.audience()));
    }
}
