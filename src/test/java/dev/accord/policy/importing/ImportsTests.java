package dev.accord.policy.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.policy.importing.Importer.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run over many files, and what it does when it was stopped.
class ImportsTests {

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();

    @Test
    void everyFileIsMadeOnceAndBadOnesAreTold() throws IOException {
        laws(3);
        Files.writeString(folder.resolve("in/bad.txt"), "no articles here");

        var sum = run();

        assertThat(sum).isEqualTo(new Imports.Sum(4, 0, 1, 6));
        assertThat(heard).contains("refused bad.txt", "made law-1.md");
        assertThat(run()).isEqualTo(new Imports.Sum(4, 3, 1, 6));
    }

    @Test
    void aRunThatWasStoppedGoesOnWhereItWas() throws IOException {
        laws(5);
        var stopped = new Stop();
        try {
            imports().run(files(), new Imports.Progress() {
                @Override
                public void made(Path file, String path, int articles, boolean earlier) {
                    if (file.endsWith("law-3.md")) {
                        throw stopped;
                    }
                }

                @Override
                public void refused(Refused refused) {}
            });
        } catch (Stop expected) {
            Files.writeString(out().resolve(ImportJournal.NAME), "half a li", StandardOpenOption.APPEND);
        }

        assertThat(run()).isEqualTo(new Imports.Sum(5, 3, 0, 10));
        assertThat(run()).isEqualTo(new Imports.Sum(5, 5, 0, 10));
    }

    @Test
    void whatSomebodyHasWorkedOnIsLeftAlone() throws IOException {
        laws(1);
        run();
        var made = out().resolve("cn/instruments/law-1.md");
        Files.writeString(made, "mine");
        Files.writeString(folder.resolve("in/law-1.md"), "第一条 甲。\n第二条 乙。\n第三条 丙。");

        run();

        assertThat(made).hasContent("mine");
        assertThat(out().resolve("cn/instruments/law-1-2.md")).content().contains("id: cn/law-1-2", "> 丙。");
    }

    private static final class Stop extends RuntimeException {}

    private void laws(int count) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve("in/law-" + i + ".md"), "# 第" + i + "号\n\n第一条 甲" + i + "。\n\n第二条 乙。\n");
        }
    }

    private Imports.Sum run() {
        return imports().run(files(), new Imports.Progress() {
            @Override
            public void made(Path file, String path, int articles, boolean earlier) {
                heard.add("made " + file.getFileName());
            }

            @Override
            public void refused(Refused refused) {
                heard.add("refused " + refused.file());
            }
        });
    }

    private Imports imports() {
        return new Imports(new Importer(Optional.empty(), Optional.empty()), out());
    }

    private List<Path> files() {
        return Imports.files(List.of(folder.resolve("in")));
    }

    private Path out() {
        return folder.resolve("out");
    }
}
