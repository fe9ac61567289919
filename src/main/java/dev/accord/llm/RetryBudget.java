package dev.accord.llm;

/// How many further attempts may still be made. Every ask adds a share of one and every further attempt takes a whole
/// one, so that an endpoint in trouble does not get a multiple of its usual calls.
final class RetryBudget {

    private static final double SHARE = 0.2;
    private static final double MOST = 10;

    private double left = MOST;

    synchronized void asked() {
        left = Math.min(MOST, left + SHARE);
    }

    /// Takes one further attempt, if there is one.
    synchronized boolean take() {
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
