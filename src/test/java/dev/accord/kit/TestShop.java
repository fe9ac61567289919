package dev.accord.kit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/// A merchant's system: takes webhooks, checks their signatures with its own hands, and is slow, broken or gone as it
/// is
/// told.
public final class TestShop implements AutoCloseable {

    public static final String SECRET =
            "whsec_" + Base64.getEncoder().encodeToString("a secret of the shop".getBytes(StandardCharsets.UTF_8));

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    private TestShop() {
        server.start();
        answers(aResponse().withStatus(204));
    }

    public static TestShop open() {
        return new TestShop();
    }

    /// One webhook as it came in.
    public record Letter(String id, String idempotencyKey, long timestamp, boolean genuine, JsonNode body) {}

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.port() + "/accord");
    }

    /// The settings that make Accord tell this shop what concerns the account.
    public String[] settings(String account) {
        return new String[] {
            "--accord.webhooks.loopback=true",
            "--accord.merchants." + account + ".webhook.url=" + url(),
            "--accord.merchants." + account + ".webhook.secret=" + SECRET
        };
    }

    public void answers(ResponseDefinitionBuilder answer) {
        server.stubFor(any(anyUrl()).willReturn(answer));
    }

    /// Everything that came in, also where the answer was a fault, oldest first.
    public List<Letter> letters() {
        return server.getAllServeEvents().reversed().stream()
                .map(event -> letter(event.getRequest()))
                .toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Letter letter(LoggedRequest request) {
        var id = request.getHeader("webhook-id");
        var timestamp = request.getHeader("webhook-timestamp");
        var body = request.getBodyAsString();
        var wanted = "v1," + hmac(id + "." + timestamp + "." + body);
        var genuine = List.of(request.getHeader("webhook-signature").split(" ")).contains(wanted);
        return new Letter(
                id,
                request.getHeader("Idempotency-Key"),
                Long.parseLong(timestamp),
                genuine,
                Client.JSON.readTree(body));
    }

    private static String hmac(String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(SECRET.substring("whsec_".length())), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HMAC", missing);
        }
    }
}
