package dev.accord.outbox;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Which endpoints may be called, so that a setting cannot turn the service against its own network: HTTPS to a public
/// address, on the list where there is one. Asked right before each call; Java remembers a name's addresses for
/// seconds, so the call goes to those that were looked at.
///
/// @param hosts the only hosts that are called; empty for any
/// @param loopback plain HTTP to this machine is allowed
record EndpointRules(List<String> hosts, boolean loopback) {

    EndpointRules {
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
    }

    /// A code for why it may not be called; empty where it may.
    Optional<String> objection(URI url) {
        var host = url.getHost();
        if (host == null || url.getUserInfo() != null) {
            return Optional.of("endpoint-malformed");
        }
        if (!hosts.isEmpty() && hosts.stream().noneMatch(allowed -> covers(allowed, host.toLowerCase(Locale.ROOT)))) {
            return Optional.of("endpoint-not-listed");
        }
        try {
            return objection(url, InetAddress.getAllByName(host));
        } catch (UnknownHostException nowhere) {
            return Optional.of("endpoint-unknown-host");
        }
    }

    private Optional<String> objection(URI url, InetAddress[] addresses) {
        if (loopback && Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
            return Optional.empty();
        }
        if (!"https".equalsIgnoreCase(url.getScheme())) {
            return Optional.of("endpoint-not-https");
        }
        return Arrays.stream(addresses).allMatch(EndpointRules::isPublic)
                ? Optional.empty()
                : Optional.of("endpoint-not-public");
    }

    private static boolean covers(String allowed, String host) {
        return allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
    }

    private static boolean isPublic(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isReserved(address.getAddress());
    }

    /// Shared address space (100.64.0.0/10), `0.0.0.0/8`, `192.0.0.0/24`, benchmarking nets, what is above 240.0.0.0,
    /// and IPv6 unique local addresses and translations of IPv4.
    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (bytes.length == 4) {
            return first == 0
                    || first >= 240
                    || first == 100 && second >= 64 && second < 128
                    || first == 192 && second == 0 && bytes[2] == 0
                    || first == 198 && (second == 18 || second == 19);
        }
        return (first & 0xFE) == 0xFC || first == 0x20 && second == 0x02 || first == 0 && second == 0x64;
    }
}
