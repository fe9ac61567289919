package dev.accord.edition;

/// Names a fact of the vocabulary: `purchase_date`.
public record FactId(String value) implements Comparable<FactId> {

    public FactId {
        if (!value.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new IllegalArgumentException("Not a FactId: " + value);
        }
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
