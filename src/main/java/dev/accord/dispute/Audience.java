package dev.accord.dispute;

/// Who reads: each audience numbers what it may see by itself.
public enum Audience {
    CONSUMER,
    MERCHANT,
    STAFF
}
