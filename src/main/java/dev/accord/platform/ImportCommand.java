package dev.accord.platform;

import dev.accord.policy.importing.Importer;
import dev.accord.policy.importing.Importer.Refused;
import dev.accord.policy.importing.Imports;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes draft instruments of official texts.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Makes draft articles of official texts in Markdown, plain text, HTML, DOCX or PDF.",
            "Each file becomes an instrument file with a pending section for each article: number, heading and place"
                    + " (part, chapter) as the law has them, and the official words as quotes for somebody to restate."
                    + " Stopped at any moment, the same command goes on where it was."
        },
        footer = {"", "Example:", "  knowledge import laws/ --jurisdiction cn --out imported"})
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, or folders of files.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "imported",
            description = "Where the drafts are written, laid out like a knowledge base; default: ${DEFAULT-VALUE}")
    private Path out = Path.of("imported");

    @Option(
            names = "--jurisdiction",
            paramLabel = "CODE",
            description = "cn, eu, uk, us or intl; left out, it is told from each text")
    private @Nullable String jurisdiction;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "The first day in force, such as 2024-07-01; left out, it is told from each text")
    private @Nullable LocalDate from;

    @Override
    public Integer call() {
        var importer = new Importer(
                Optional.ofNullable(jurisdiction).map(code -> Jurisdiction.valueOf(code.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(from));
        var all = Imports.files(files);
        var sum = new Imports(importer, out).run(all, new Lines(all.size()));
        System.out.printf(
                "%d files: %,d articles, %d made by an earlier run, %d refused; drafts in %s%n",
                sum.files(), sum.articles(), sum.earlier(), sum.refused(), out);
        return sum.refused() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /// Tells each file on a line.
    private static final class Lines implements Imports.Progress {

        private final int total;
        private int done;

        Lines(int total) {
            this.total = total;
        }

        @Override
        public void made(Path file, String path, int articles, boolean earlier) {
            System.out.printf(
                    "[%d/%d] %s: %d articles in %s%s%n",
                    ++done, total, file, articles, path, earlier ? " (already made)" : "");
        }

        @Override
        public void refused(Refused refused) {
            done++;
            System.err.println("PROBLEM " + refused.file() + " " + refused.why().in(Language.EN));
        }
    }
}
