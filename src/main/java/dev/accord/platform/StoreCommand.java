package dev.accord.platform;

import dev.accord.dispute.Disputes;
import dev.accord.mediation.Queue;
import dev.accord.negotiation.DueClocks;
import dev.accord.shared.DisputeId;
import dev.accord.store.Checkpoints;
import dev.accord.store.DataDirectory;
import dev.accord.store.DataDirectoryInUseException;
import dev.accord.store.Journal;
import dev.accord.store.JournalAudit;
import dev.accord.store.Signer;
import dev.accord.store.Vault;
import dev.accord.store.Views;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Checks and mends the store while the service is stopped.
@Command(
        name = "store",
        description = "Checks and mends the store; stop the service first.",
        mixinStandardHelpOptions = true)
final class StoreCommand {

    /// Where the store is, for each of its commands.
    static final class Place {
        @Option(names = "--data-dir", defaultValue = "./data", description = "default: ${DEFAULT-VALUE}")
        private Path dataDir = Path.of("./data");

        @Option(names = "--mongodb-uri", defaultValue = "", description = "a MongoDB instead of the embedded store")
        private String mongodbUri = "";

        int open(ToIntFunction<ApplicationContext> work) {
            try (var context = new SpringApplicationBuilder(Parts.class)
                    .web(WebApplicationType.NONE)
                    .properties("accord.data-dir=" + dataDir, "accord.mongodb.uri=" + mongodbUri)
                    .run()) {
                return work.applyAsInt(context);
            } catch (RuntimeException failed) {
                return explain(failed);
            }
        }

        private static int explain(RuntimeException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof DataDirectoryInUseException inUse) {
                    System.err.println(inUse.getMessage() + ": stop it first.");
                    return CommandLine.ExitCode.SOFTWARE;
                }
            }
            throw failed;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ComponentScan("dev.accord.store")
    static class Parts {}

    @Command(
            name = "verify",
            description = "Checks every chain, every seal and the signed checkpoints.",
            mixinStandardHelpOptions = true)
    int verify(@CommandLine.Mixin Place place) {
        return place.open(StoreCommand::verify);
    }

    @Command(name = "rebuild", description = "Makes the views anew from the journal.", mixinStandardHelpOptions = true)
    int rebuild(@CommandLine.Mixin Place place) {
        return place.open(StoreCommand::rebuild);
    }

    private static int verify(ApplicationContext store) {
        var journal = store.getBean(Journal.class);
        var audit = new JournalAudit(store.getBean(Vault.class));
        journal.replay(Disputes.KIND, audit::read);
        List<String> problems = new ArrayList<>(audit.problems());
        problems.addAll(Checkpoints.problems(
                store.getBean(DataDirectory.class).file("checkpoints"), journal, store.getBean(Signer.class)));
        problems.forEach(problem -> System.err.println("PROBLEM " + problem));
        System.out.printf(
                "%d commits of %d disputes read, %d problems%n", audit.commits(), audit.streams(), problems.size());
        return problems.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private static int rebuild(ApplicationContext store) {
        var journal = store.getBean(Journal.class);
        var views = store.getBean(Views.class);
        var disputes = new Disputes(journal, store.getBean(Vault.class), InstantSource.system());
        views.clear(Queue.VIEW);
        views.clear(DueClocks.VIEW);
        try (var queue = new Queue(disputes, views);
                var clocks = new DueClocks(disputes, views)) {
            var heads = journal.heads(Disputes.KIND).keySet();
            heads.forEach(stream -> queue.follow(new DisputeId(stream.name())));
            heads.forEach(stream -> clocks.follow(new DisputeId(stream.name())));
            System.out.printf("%d disputes read, views made anew%n", heads.size());
        } catch (Exception unusable) {
            throw new IllegalStateException(unusable);
        }
        return CommandLine.ExitCode.OK;
    }
}
