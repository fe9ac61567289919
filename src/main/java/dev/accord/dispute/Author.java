package dev.accord.dispute;

/// Who speaks on a timeline.
public enum Author {
    CONSUMER,
    MERCHANT,
    ASSISTANT,
    MEDIATOR,
    SYSTEM
}
