package dev.accord.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Makes an earlier edition live again.
@Command(
        name = "rollback",
        description = "Makes an earlier edition live again at once; what is scheduled is withdrawn.",
        mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {

    @Mixin
    private PolicyPlaceCommand place;

    @Option(names = "--to", description = "the hash of an edition of the history; the one before where it is left out")
    private @Nullable String to;

    @Option(names = "--reason", required = true, description = "why; it goes into the audit log")
    private String reason = "";

    RollbackCommand(PolicyPlaceCommand place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        return place.open(calls -> {
            var asked = new HashMap<String, String>();
            asked.put("reason", reason);
            if (to != null) {
                asked.put("to", to);
            }
            var begin = Instant.now();
            var done = calls.rollBack(asked);
            System.out.printf(
                    "%s, after %d ms%n",
                    done, Duration.between(begin, Instant.now()).toMillis());
            return CommandLine.ExitCode.OK;
        });
    }
}
