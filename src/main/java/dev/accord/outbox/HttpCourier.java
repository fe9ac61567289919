package dev.accord.outbox;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Posts a message as Standard Webhooks want it. Follows no redirect and reads no answer but its status.
final class HttpCourier implements Courier, AutoCloseable {

    private static final int TOO_MANY = 429;
    private static final int GONE = 410;
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private final HttpClient client;
    private final EndpointRules rules;
    private final Duration timeout;
    private final Function<String, Optional<Endpoint>> endpoints;

    /// @param endpoints of the merchants' accounts
    HttpCourier(EndpointRules rules, Duration timeout, Function<String, Optional<Endpoint>> endpoints) {
        this.rules = rules;
        this.endpoints = endpoints;
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Outcome take(Delivery delivery, String body, Instant now) {
        return endpoints
                .apply(delivery.merchant())
                .map(endpoint -> take(endpoint, delivery.id(), body, now))
                .orElseGet(() -> missed("no-endpoint"));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private Outcome take(Endpoint endpoint, String id, String body, Instant now) {
        var objection = rules.objection(endpoint.url());
        if (objection.isPresent()) {
            return missed(objection.get());
        }
        try {
            var response = client.send(request(endpoint, id, body, now), HttpResponse.BodyHandlers.discarding());
            return outcome(response.statusCode(), response.headers());
        } catch (HttpTimeoutException slow) {
            return missed("timeout");
        } catch (IOException broken) {
            return missed("connection");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return missed("interrupted");
        } catch (EmptyWebhookSecretException | WebhookSigningException | IllegalArgumentException unusable) {
            return missed("secret-unusable");
        }
    }

    private HttpRequest request(Endpoint endpoint, String id, String body, Instant now)
            throws EmptyWebhookSecretException, WebhookSigningException {
        var signature = new Webhook(endpoint.secret()).sign(id, now.getEpochSecond(), body);
        return HttpRequest.newBuilder(endpoint.url())
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Accord")
                .header("Idempotency-Key", id)
                .header(Webhook.UNBRANDED_MSG_ID_KEY, id)
                .header(Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, Long.toString(now.getEpochSecond()))
                .header(Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static Outcome outcome(int status, HttpHeaders headers) {
        if (status >= 200 && status < 300) {
            return new Outcome.Taken(status);
        }
        if (status == GONE) {
            return new Outcome.Unwanted(Integer.toString(status));
        }
        var asked = status == TOO_MANY || status == 503 ? wait(headers) : Duration.ZERO;
        return new Outcome.Missed(Integer.toString(status), asked);
    }

    private static Duration wait(HttpHeaders headers) {
        return headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,7}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .map(asked -> asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked)
                .orElse(Duration.ZERO);
    }

    private static Outcome missed(String fault) {
        return new Outcome.Missed(fault, Duration.ZERO);
    }
}
