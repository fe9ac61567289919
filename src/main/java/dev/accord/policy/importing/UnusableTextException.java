package dev.accord.policy.importing;

import dev.accord.shared.Text;

/// A file from which no articles can be taken: what is wrong with it and what to do.
final class UnusableTextException extends Exception {

    private final Text what;

    UnusableTextException(String zh, String en) {
        super(en);
        this.what = new Text(zh, en);
    }

    Text what() {
        return what;
    }
}
