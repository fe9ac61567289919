package dev.accord.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Names content by its hash.
public final class Content {

    private Content() {}

    /// The name of an edition: the SHA-256 over its files, hexadecimal.
    ///
    /// @param files by path
    public static String hash(Map<String, String> files) {
        var digest = sha256();
        new TreeMap<>(files)
                .forEach((path, content) -> digest.update(
                        (path.toLowerCase(Locale.ROOT) + "\0" + content + "\0").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /// The SHA-256 of one file, hexadecimal.
    public static String hash(String content) {
        return HexFormat.of().formatHex(sha256().digest(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
