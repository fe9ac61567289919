package dev.accord.edition;

/// Names a category of the taxonomy: `not-delivered`.
public record CategoryId(String value) implements Comparable<CategoryId> {

    public CategoryId {
        if (!value.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new IllegalArgumentException("Not a CategoryId: " + value);
        }
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
