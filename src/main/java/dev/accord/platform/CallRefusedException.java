package dev.accord.platform;

/// What was asked for was refused; the message says why and what to do.
final class CallRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CallRefusedException(String message) {
        super(message);
    }
}
