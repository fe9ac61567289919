package dev.accord.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The one password of the demo accounts: given by the environment, or made at the first start, printed once, and kept
/// as a hash.
final class DemoPassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private DemoPassword() {}

    /// Its hash.
    static String hash(AccessSettings settings, PasswordEncoder encoder) {
        var given = settings.demo().password();
        if (given != null && !given.isBlank()) {
            return Objects.requireNonNull(encoder.encode(given));
        }
        var file = settings.dataDir().resolve("demo-password.hash");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : make(file, encoder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String make(Path file, PasswordEncoder encoder) throws IOException {
        var password = random();
        var hash = encoder.encode(password);
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, hash, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        System.out.printf(
                "%n  Demo accounts mediator, supervisor, editor, publisher, auditor, admin — password: %s%n"
                        + "  It is shown this once. Set ACCORD_DEMO_PASSWORD to choose your own.%n%n",
                password);
        return hash;
    }

    private static String random() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
