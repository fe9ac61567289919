package dev.accord.store;

/// Names a stream of commits: `dispute/d-…`, `edition/live`, `staff/…`. The part before the slash is its kind.
public record StreamId(String value) {

    public StreamId {
        if (!value.matches("[a-z]+/[A-Za-z0-9_.-]+")) {
            throw new IllegalArgumentException("Not a stream id: " + value);
        }
    }

    public String kind() {
        return value.substring(0, value.indexOf('/'));
    }

    public String name() {
        return value.substring(value.indexOf('/') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
