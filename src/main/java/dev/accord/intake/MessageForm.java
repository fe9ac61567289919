package dev.accord.intake;

import java.util.regex.Pattern;

/// What a message must look like to be taken in.
final class MessageForm {

    private static final int LONGEST = 8_000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    /// Control characters but tab and line ends, and marks that turn the direction of text around.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private MessageForm() {}

    static void check(String clientMessageId, String text) {
        if (!ID.matcher(clientMessageId).matches()) {
            throw Refusals.badClientMessageId();
        }
        if (text.length() > LONGEST) {
            throw Refusals.tooLong(LONGEST, text.length());
        }
        if (text.isBlank()) {
            throw Refusals.empty();
        }
        if (UNPRINTABLE.matcher(text).find() || hasLoneSurrogate(text)) {
            throw Refusals.unprintable();
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
