package dev.accord.edition;

/// Names an entitlement rule: `cn-fraud-triple`.
public record RuleId(String value) implements Comparable<RuleId> {

    public RuleId {
        if (!value.matches("[a-z0-9][a-z0-9_-]*")) {
            throw new IllegalArgumentException("Not a RuleId: " + value);
        }
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
