package dev.accord.outbox;

import dev.accord.store.StreamId;

/// Something to tell a merchant's system, or a person by e-mail.
///
/// @param id stable for what it says: putting it again changes nothing, and the receiver sees it as `webhook-id` or in
///     `Message-ID`
/// @param owner the stream whose key seals the body, such as the dispute's
/// @param merchant the account whose endpoint gets it; empty for an e-mail, whose address is in the body
/// @param type such as `settlement.instructed`
/// @param body the whole document that is sent
public record Message(String id, StreamId owner, Channel channel, String merchant, String type, String body) {

    public Message {
        if (!id.matches("[A-Za-z0-9_-]{1,100}")) {
            throw new IllegalArgumentException("Not a message id: " + id);
        }
    }

    /// @param body the whole JSON document that is sent
    public static Message webhook(String id, StreamId owner, String merchant, String type, String body) {
        return new Message(id, owner, Channel.WEBHOOK, merchant, type, body);
    }

    public static Message mail(String id, StreamId owner, String type, Mail mail) {
        return new Message(id, owner, Channel.MAIL, "", type, JsonMail.write(mail));
    }
}
