package dev.accord.outbox;

import java.net.URI;

/// Where a merchant's system listens, and the secret that signs what it is sent.
record Endpoint(URI url, String secret) {

    @Override
    public String toString() {
        return url.toString();
    }
}
