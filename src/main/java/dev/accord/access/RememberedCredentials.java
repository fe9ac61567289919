package dev.accord.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// Remembers for a while that a name and a password were right: scripts send both with every call, and checking a slow
/// hash each time would cost them 60 ms. What is kept is an HMAC under a key that dies with the process; failures are
/// never remembered.
final class RememberedCredentials implements AuthenticationProvider {

    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int AT_MOST = 1_000;

    private record Remembered(Authentication authentication, long until) {}

    private final AuthenticationProvider slow;
    private final SecretKeySpec key = newKey();
    private final Map<String, Remembered> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > AT_MOST;
        }
    };

    RememberedCredentials(AuthenticationProvider slow) {
        this.slow = slow;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication credentials) {
        var digest = digest(credentials);
        var remembered = recall(digest);
        if (remembered != null) {
            var again = UsernamePasswordAuthenticationToken.authenticated(
                    Objects.requireNonNull(remembered.getPrincipal()), null, remembered.getAuthorities());
            again.setDetails(credentials.getDetails());
            return again;
        }
        var verified = slow.authenticate(credentials);
        if (verified != null) {
            remember(digest, verified);
        }
        return verified;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return slow.supports(authentication);
    }

    private @Nullable Authentication recall(String digest) {
        synchronized (known) {
            var remembered = known.get(digest);
            return remembered != null && System.nanoTime() - remembered.until() < 0
                    ? remembered.authentication()
                    : null;
        }
    }

    private void remember(String digest, Authentication verified) {
        synchronized (known) {
            known.put(digest, new Remembered(verified, System.nanoTime() + WHILE.toNanos()));
        }
    }

    private String digest(Authentication credentials) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(credentials.getName().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of()
                    .formatHex(mac.doFinal(
                            String.valueOf(credentials.getCredentials()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec newKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
