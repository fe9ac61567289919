package dev.accord.dispute;

/// For whom something was said. Staff read everything.
public enum Addressees {
    CONSUMER,
    MERCHANT,
    BOTH,
    NOTE;

    public boolean include(Audience audience) {
        return switch (audience) {
            case STAFF -> true;
            case CONSUMER -> this == CONSUMER || this == BOTH;
            case MERCHANT -> this == MERCHANT || this == BOTH;
        };
    }
}
