package dev.accord.platform;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.DisputeEvent.ModelAsked;
import dev.accord.dispute.Disputes;
import dev.accord.shared.DisputeId;
import dev.accord.store.Journal;
import dev.accord.store.Vault;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// What was asked of the language model, for evaluation.
@Command(name = "model", description = "What was asked of the language model.", mixinStandardHelpOptions = true)
final class ModelCommand {

    private static final String PURPOSE = "service-improvement";

    /// One call to a line, in the form of `eval/model`; whether an answer is fit is for a person to add.
    @Command(
            name = "calls",
            description = {
                "Writes the recorded calls as evaluation data (eval/model), all words masked,",
                "of consumers who agreed to service-improvement; stop the service first."
            },
            mixinStandardHelpOptions = true)
    int calls(@CommandLine.Mixin StoreCommand.Place place) {
        return place.open(ModelCommand::calls);
    }

    private static int calls(ApplicationContext store) {
        var journal = store.getBean(Journal.class);
        var disputes = new Disputes(journal, store.getBean(Vault.class), InstantSource.system());
        journal.heads(Disputes.KIND).keySet().stream()
                .flatMap(stream -> disputes.find(new DisputeId(stream.name())).stream())
                .filter(dispute -> dispute.opening().purposes().contains(PURPOSE))
                .flatMap(ModelCommand::lines)
                .forEach(System.out::println);
        return CommandLine.ExitCode.OK;
    }

    private static Stream<String> lines(Dispute dispute) {
        return dispute.history().stream()
                .flatMap(commit -> commit.events().stream())
                .flatMap(event -> event instanceof ModelAsked call ? Stream.of(call) : Stream.empty())
                .filter(call -> call.outcome().equals("answered"))
                .map(call -> "- " + JsonCalls.line(dispute, call));
    }
}
