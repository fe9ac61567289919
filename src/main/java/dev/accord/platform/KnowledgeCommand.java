package dev.accord.platform;

import dev.accord.edition.Edition;
import dev.accord.edition.EditionFiles;
import dev.accord.edition.UnusableEditionException;
import dev.accord.entitlement.CelAssessor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Works on knowledge bases that stand in files.
@Command(
        name = "knowledge",
        description = "Works on a knowledge base.",
        mixinStandardHelpOptions = true,
        subcommands = ImportCommand.class)
final class KnowledgeCommand {

    /// Adds the commands that work on editions of a running system.
    static void addTo(CommandLine.Model.CommandSpec root, Supplier<PolicyPlaceCommand> place) {
        var knowledge = Objects.requireNonNull(root.subcommands().get("knowledge"));
        Stream.of(
                        new DiffCommand(place.get()),
                        new DraftCommand(place.get()),
                        new EvaluateCommand(place.get()),
                        new PublishCommand(place.get()),
                        new RollbackCommand(place.get()),
                        new ExportCommand(place.get()))
                .map(CommandLine::new)
                .forEach(command -> knowledge.addSubcommand(command.getCommandName(), command));
    }

    @Command(
            name = "check",
            description = "Checks that a knowledge base fits together: schema, sources, dates, rules.",
            mixinStandardHelpOptions = true)
    int check(
            @Parameters(
                            paramLabel = "FOLDER",
                            defaultValue = "knowledge-base",
                            description = "default: ${DEFAULT-VALUE}")
                    Path folder) {
        try {
            var edition = EditionFiles.read(folder);
            return report(edition, CelAssessor.problems(edition));
        } catch (UnusableEditionException unusable) {
            return report(unusable.problems());
        }
    }

    private static int report(Edition edition, List<String> problems) {
        long articles = edition.instruments().stream()
                .mapToLong(instrument -> instrument.articles().size())
                .sum();
        System.out.printf(
                "edition %s: %d categories, %d facts, %d instruments, %d articles, %d rules, %d forums, %d precedents, %d guidance%n",
                edition.hash().substring(0, 12),
                edition.categories().size(),
                edition.facts().size(),
                edition.instruments().size(),
                articles,
                edition.rules().size(),
                edition.forums().size(),
                edition.precedents().size(),
                edition.guidance().size());
        return report(problems);
    }

    private static int report(List<String> problems) {
        problems.forEach(problem -> System.err.println("PROBLEM " + problem));
        System.out.printf("%d problems%n", problems.size());
        return problems.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
}
