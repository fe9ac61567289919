package dev.accord.policy.importing;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Makes a draft instrument of one official text.
///
/// @param jurisdiction whose law it is; empty, it is told from the text
/// @param from the first day in force; empty, it is told from the text
public record Importer(Optional<Jurisdiction> jurisdiction, Optional<LocalDate> from) {

    /// What became of a file.
    public sealed interface Outcome {
        String file();
    }

    /// @param path of the instrument within an edition: `cn/instruments/consumer-protection-law.md`
    /// @param title as the text gives it
    /// @param first the number of its first article
    /// @param notes what somebody should look at
    /// @param draft as a file of an edition
    public record Drafted(
            String file,
            String path,
            String title,
            int articles,
            String first,
            String last,
            List<Text> notes,
            Draft draft)
            implements Outcome {}

    /// @param why what is wrong with it and what to do
    public record Refused(String file, Text why) implements Outcome {}

    /// The draft's words, under the name of its instrument or another.
    public static final class Draft {

        private final InstrumentDraft draft;

        Draft(InstrumentDraft draft) {
            this.draft = draft;
        }

        /// @param path where it will stand; the instrument's id follows from it
        public String contentAt(String path) {
            return draft.named(path.replace("/instruments/", "/").replaceFirst("\\.md$", ""))
                    .content();
        }
    }

    /// @param name of the file, as people know it
    public Outcome read(String name, Path file) {
        try {
            return drafted(TikaTexts.read(name, file));
        } catch (UnusableTextException unusable) {
            return new Refused(name, unusable.what());
        }
    }

    /// The path, or the nearest like it that is free: `….md`, `…-2.md`, `…-3.md`.
    public static String free(String path, Predicate<String> isTaken) {
        var candidate = path;
        for (int i = 2; isTaken.test(candidate); i++) {
            candidate = path.replaceFirst("\\.md$", "-" + i + ".md");
        }
        return candidate;
    }

    private Drafted drafted(SourceText source) throws UnusableTextException {
        var text = Splitter.split(source);
        if (text.articles().isEmpty()) {
            throw Unusable.noArticles();
        }
        var whose = jurisdiction.or(() -> Provenance.jurisdiction(source, text.title()));
        if (whose.isEmpty()) {
            throw Unusable.noJurisdiction();
        }
        var draft = InstrumentDraft.of(whose.get(), source, text, from);
        return new Drafted(
                source.file(),
                draft.path(),
                text.title(),
                text.articles().size(),
                text.articles().getFirst().number().value(),
                text.articles().getLast().number().value(),
                text.notes(),
                new Draft(draft));
    }
}
