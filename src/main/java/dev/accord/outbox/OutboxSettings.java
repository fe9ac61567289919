package dev.accord.outbox;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings under `accord.` that say where merchants' systems are and how they are told.
///
/// @param merchants account → its endpoint
@ConfigurationProperties("accord")
record OutboxSettings(
        @DefaultValue Webhooks webhooks,
        @DefaultValue Map<String, Merchant> merchants,
        @DefaultValue Letters mail) {

    OutboxSettings {
        merchants = Map.copyOf(merchants);
    }

    /// @param retries pauses after each failed attempt; after the last of them a message is given up
    /// @param timeout for one attempt
    /// @param hosts the only hosts that are called, `*.example.com` for all under it; empty for any public host
    /// @param loopback true where plain HTTP to this machine is allowed: tests and demonstrations
    record Webhooks(
            @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
            List<Duration> retries,

            @DefaultValue("0.2") double jitter,
            @DefaultValue("15s") Duration timeout,
            @DefaultValue List<String> hosts,
            @DefaultValue("false") boolean loopback) {}

    /// E-mail, beside Spring's own `spring.mail.*`.
    ///
    /// @param from the sender's address; needed where a mail server is set
    record Letters(@DefaultValue("") String from) {}

    /// @param webhook null where the merchant has no system to tell
    record Merchant(@Nullable Webhook webhook) {}

    /// @param secret as the merchant knows it: `whsec_` and base64
    record Webhook(URI url, String secret) {}
}
