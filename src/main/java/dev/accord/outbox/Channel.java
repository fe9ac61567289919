package dev.accord.outbox;

/// The way a message goes.
public enum Channel {
    /// To the merchant's endpoint.
    WEBHOOK,
    /// To an address.
    MAIL
}
