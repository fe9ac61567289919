package dev.accord.store;

/// The store did not answer or could not promise durability; nothing may be acknowledged.
public final class StoreUnavailableException extends RuntimeException {

    public StoreUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
