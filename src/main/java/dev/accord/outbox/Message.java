package dev.accord.outbox;

import dev.accord.store.StreamId;

/// Something to tell a merchant's system.
///
/// @param id stable for what it says: putting it again changes nothing, and the receiver sees it as `webhook-id`
/// @param owner the stream whose key seals the body, such as the dispute's
/// @param merchant the account whose endpoint gets it
/// @param type such as `settlement.instructed`
/// @param body the whole JSON document that is sent
public record Message(String id, StreamId owner, String merchant, String type, String body) {

    public Message {
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new IllegalArgumentException("Not a message id: " + id);
        }
    }
}
