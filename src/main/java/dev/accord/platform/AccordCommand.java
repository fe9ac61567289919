package dev.accord.platform;

import dev.accord.edition.UnusableEditionException;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/// The command line. Without a command, or with settings only, it serves.
@Command(
        name = "java -jar accord.jar",
        mixinStandardHelpOptions = true,
        version = "Accord 0.1",
        description = "Conversational dispute intake for e-commerce. Without a command it serves on port 8080.",
        footer = {
            "",
            "Settings are given as --name=value or as environment variables:",
            "  --server.port=8080             SERVER_PORT",
            "  --accord.data-dir=./data       ACCORD_DATA_DIR",
            "  --accord.mongodb.uri=…         ACCORD_MONGODB_URI"
        },
        subcommands = {
            StoreCommand.class,
            KnowledgeCommand.class,
            AgreementCommand.class,
            ModelCommand.class,
            CommandLine.HelpCommand.class
        })
public final class AccordCommand implements Runnable {

    @Spec
    private CommandLine.Model.CommandSpec spec;

    private AccordCommand(CommandLine.Model.CommandSpec spec) {
        this.spec = spec;
    }

    /// Runs what the arguments name; `serve` gets those that are settings.
    public static void run(String[] arguments, Function<String[], ConfigurableApplicationContext> serve) {
        boolean serves = arguments.length == 0
                || arguments[0].equals("serve")
                || arguments[0].startsWith("--") && arguments[0].contains("=");
        if (serves) {
            var _ = serve.apply(arguments);
            return;
        }
        System.exit(commands(serve).execute(arguments));
    }

    /// Every command; those that work on editions start the program where no server is named.
    static CommandLine commands(Function<String[], ConfigurableApplicationContext> serve) {
        var root = CommandLine.Model.CommandSpec.forAnnotatedObject(
                new AccordCommand(CommandLine.Model.CommandSpec.create()));
        root.addSubcommand("serve", serving());
        KnowledgeCommand.addTo(root, () -> new PolicyPlaceCommand(serve));
        return new CommandLine(root).setExecutionExceptionHandler((fault, _, _) -> told(fault));
    }

    /// What is wrong with somebody's files is told in their lines, not as a fault of ours.
    private static int told(Exception fault) throws Exception {
        if (!(fault instanceof UnusableEditionException unusable)) {
            throw fault;
        }
        unusable.problems().forEach(problem -> System.err.println("PROBLEM " + problem));
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command; --help lists them.");
    }

    private static CommandLine.Model.CommandSpec serving() {
        var serving = CommandLine.Model.CommandSpec.create();
        serving.usageMessage().description("Serves the widget, the desk, the policy room and the API (the default).");
        return serving;
    }
}
