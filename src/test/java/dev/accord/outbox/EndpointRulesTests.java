package dev.accord.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/x",
                "https://10.1.2.3/x",
                "https://172.16.0.1/x",
                "https://192.168.1.1/x",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/x",
                "https://0.0.0.0/x",
                "https://[::1]/x",
                "https://[fe80::1]/x",
                "https://[fd00::1]/x",
                "https://[::ffff:10.0.0.1]/x",
                "https://[64:ff9b::a00:1]/x",
                "https://224.0.0.1/x",
                "https://255.255.255.255/x"
            })
    void addressesInsideANetworkAreNotCalled(String url) {
        assertThat(objection(new EndpointRules(List.of(), false), url)).isEqualTo("endpoint-not-public");
    }

    @ParameterizedTest
    @CsvSource({
        "http://93.184.215.14/x, endpoint-not-https",
        "http://127.0.0.1:8080/x, endpoint-not-https",
        "https://user@93.184.215.14/x, endpoint-malformed",
        "mailto:shop@example.com, endpoint-malformed",
        "https://no-such-host.invalid/x, endpoint-unknown-host"
    })
    void onlyPlainHttpsUrlsAreCalled(String url, String objection) {
        assertThat(objection(new EndpointRules(List.of(), false), url)).isEqualTo(objection);
    }

    @Test
    void aPublicAddressIsCalledAndWhereThereIsAListOnlyWhatStandsOnIt() {
        assertThat(objection(new EndpointRules(List.of(), false), "https://93.184.215.14/x"))
                .isEmpty();
        var listed = new EndpointRules(List.of("93.184.215.14", "*.shop.example"), false);
        assertThat(objection(listed, "https://93.184.215.14/x")).isEmpty();
        assertThat(objection(listed, "https://93.184.215.15/x")).isEqualTo("endpoint-not-listed");
        assertThat(objection(listed, "https://evilshop.example/x")).isEqualTo("endpoint-not-listed");
    }

    @Test
    void testsMayCallThisMachine() {
        assertThat(objection(new EndpointRules(List.of(), true), "http://127.0.0.1:1/x"))
                .isEmpty();
        assertThat(objection(new EndpointRules(List.of(), true), "http://10.0.0.1:1/x"))
                .isEqualTo("endpoint-not-https");
    }

    private static String objection(EndpointRules rules, String url) {
        return rules.objection(URI.create(url)).orElse("");
    }
}
