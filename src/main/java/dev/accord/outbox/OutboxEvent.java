package dev.accord.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What happened to a message: the stream `outbox/<id>`.
sealed interface OutboxEvent {

    /// @param owner the stream under whose key the body is sealed
    /// @param channel null in what was written when there was but one: a webhook
    /// @param sealed the sealed body, base64
    record Queued(String owner, @Nullable Channel channel, String merchant, String type, String sealed)
            implements OutboxEvent {}

    /// The endpoint, or the mail server, took it.
    record Delivered(int status) implements OutboxEvent {}

    /// An attempt came to nothing.
    ///
    /// @param fault the HTTP status, or a code such as `timeout`
    /// @param again when it is tried again; null where it is given up
    record Failed(String fault, @Nullable Instant again) implements OutboxEvent {}

    /// Somebody on the staff had it sent again.
    record Revived(String by) implements OutboxEvent {}
}
