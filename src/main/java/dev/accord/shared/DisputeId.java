package dev.accord.shared;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Names a dispute: `d-` and 24 hexadecimal digits, not guessable.
public record DisputeId(String value) {

    private static final Pattern FORM = Pattern.compile("d-[0-9a-f]{24}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public DisputeId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a dispute id");
        }
    }

    public static DisputeId random() {
        var bytes = new byte[12];
        RANDOM.nextBytes(bytes);
        return new DisputeId("d-" + HexFormat.of().formatHex(bytes));
    }

    public static boolean isOne(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
