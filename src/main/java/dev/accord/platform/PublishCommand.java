package dev.accord.platform;

import java.time.Instant;
import java.util.HashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Releases a draft, now or on a date.
@Command(
        name = "publish",
        description = "Publishes a draft that was evaluated, in the name of somebody who did not change it.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    @Mixin
    private PolicyPlaceCommand place;

    @Parameters(paramLabel = "DRAFT", description = "the id of a draft")
    private String draft = "";

    @Option(names = "--at", description = "when it goes live, such as 2027-01-01T00:00:00Z; now where it is left out")
    private @Nullable Instant at;

    @Option(names = "--reason", description = "why it is published in spite of regressions")
    private @Nullable String reason;

    PublishCommand(PolicyPlaceCommand place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        return place.open(calls -> {
            var release = new HashMap<String, String>();
            if (at != null) {
                release.put("at", at.toString());
            }
            if (reason != null) {
                release.put("reason", reason);
            }
            System.out.println(calls.publish(draft, release));
            return CommandLine.ExitCode.OK;
        });
    }
}
