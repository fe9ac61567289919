package dev.accord.policy.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.tika.parser.txt.CharsetDetector;

/// Reads bytes as text: by their mark, as UTF-8 where that fits without a fault, else as what the bytes look like
/// (GBK, Windows-1252, …).
final class TikaCharsets {

    private TikaCharsets() {}

    static String decoded(byte[] bytes) throws UnusableTextException {
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0x1fd) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text = strictly(bytes, StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return guessed(bytes);
        }
    }

    private static String guessed(byte[] bytes) throws UnusableTextException {
        var match = new CharsetDetector().setText(bytes).detect();
        if (match == null || !Charset.isSupported(match.getName())) {
            throw Unusable.unknownCharset();
        }
        try {
            return strictly(bytes, wider(match.getName()));
        } catch (CharacterCodingException wrong) {
            throw Unusable.unknownCharset();
        }
    }

    /// Files that say GB2312 or GBK use characters beyond it.
    private static Charset wider(String name) {
        return Charset.forName(name.startsWith("GB") ? "GB18030" : name);
    }

    private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
