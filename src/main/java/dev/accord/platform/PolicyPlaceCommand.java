package dev.accord.platform;

import dev.accord.store.DataDirectoryInUseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Where the editions are, for each command that works on them: a running server, or a data directory that no server
/// uses at the moment.
@Command(
        footer = {
            "",
            "Where: either a running server (--url, --user; the password comes from ACCORD_PASSWORD, from",
            "--password-file, or is asked for), or a data directory that no server uses (--data-dir). One process",
            "uses a data directory at a time. On a data directory the name given by --as is taken on trust and",
            "recorded; whoever changed a draft cannot publish it, here as there.",
            "",
            "Exit code: 0 done, 1 refused or something was found (the text says what), 2 wrong usage."
        })
final class PolicyPlaceCommand {

    private final Function<String[], ConfigurableApplicationContext> serve;

    @Option(names = "--url", description = "a running server, such as https://accord.example")
    private @Nullable String url;

    @Option(names = "--user", description = "whose name it is done in on that server")
    private @Nullable String user;

    @Option(names = "--password-file", description = "a file that holds that user's password")
    private @Nullable Path passwordFile;

    @Option(names = "--data-dir", defaultValue = "./data", description = "default: ${DEFAULT-VALUE}")
    private Path dataDir = Path.of("./data");

    @Option(
            names = "--as",
            defaultValue = "${sys:user.name}",
            description = "whose name it is done in on the data directory (default: ${DEFAULT-VALUE})")
    private String as = "";

    @Option(names = "--eval-dir", defaultValue = "./eval", description = "evaluation sets; default: ${DEFAULT-VALUE}")
    private Path evalDir = Path.of("./eval");

    /// @param serve starts the program with settings
    PolicyPlaceCommand(Function<String[], ConfigurableApplicationContext> serve) {
        this.serve = serve;
    }

    /// Does something there; what is refused is told and gives exit code 1.
    int open(ToIntFunction<JsonPolicyCalls> work) {
        try {
            return url == null ? here(work) : work.applyAsInt(new JsonPolicyCalls(url, named(), password()));
        } catch (CallRefusedException refused) {
            System.err.println(refused.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private int here(ToIntFunction<JsonPolicyCalls> work) {
        try (var server = OwnServer.start(serve, dataDir, evalDir, as)) {
            return work.applyAsInt(server.calls());
        } catch (RuntimeException failed) {
            if (!isInUse(failed)) {
                throw failed;
            }
            throw new CallRefusedException("A server is running on the data directory " + dataDir
                    + ". Work through it (--url http://localhost:8080 --user NAME), or stop it first.");
        }
    }

    private static boolean isInUse(@Nullable Throwable failed) {
        return failed != null && (failed instanceof DataDirectoryInUseException || isInUse(failed.getCause()));
    }

    private String named() {
        if (user == null) {
            throw new CallRefusedException("Say by --user NAME whose name it is done in.");
        }
        return user;
    }

    private String password() {
        var given = System.getenv("ACCORD_PASSWORD");
        if (passwordFile != null) {
            return read(passwordFile);
        }
        if (given != null) {
            return given;
        }
        if (System.console() == null) {
            throw new CallRefusedException("Give the password by ACCORD_PASSWORD or --password-file.");
        }
        return new String(System.console().readPassword("Password of %s: ", user));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
