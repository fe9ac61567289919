package dev.accord.policy.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.policy.importing.Importer.Refused;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 56,000 articles in one run, in a program of their own that may have 2 GiB of heap and is killed on the way.
@Tag("load")
class ImportLoadTests {

    private static final int FILES = 560;
    private static final int OF_A_FILE = 100;
    private static final Path REPORT = Path.of("target/load/import.txt");

    @TempDir
    Path folder;

    @Test
    void fiftySixThousandArticlesGoThroughAndAKillLosesNone() throws Exception {
        laws();
        var killed = program();
        while (!reached(FILES / 3)) {
            assertThat(killed.isAlive()).as("the program stopped by itself").isTrue();
            Thread.yield();
        }
        killed.destroyForcibly().waitFor();

        var start = System.nanoTime();
        assertThat(program().waitFor()).isZero();
        var said = Files.readString(folder.resolve("said.txt"));

        var report = String.format(
                Locale.ROOT,
                "after a kill: %.1f s%n%s",
                (System.nanoTime() - start) / 1e9,
                said.lines().toList().getLast());
        System.out.println(report);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report);
        assertThat(said).contains("560 files, 56000 articles, 0 refused").doesNotContain(", 0 earlier");
        assertThat(articles()).isEqualTo(FILES * OF_A_FILE);
    }

    /// The run itself, with what it came to and the most memory it used.
    public static void main(String[] folders) {
        var imports = new Imports(new Importer(Optional.empty(), Optional.empty()), Path.of(folders[1]));
        var sum = imports.run(Imports.files(List.of(Path.of(folders[0]))), new Imports.Progress() {
            @Override
            public void made(Path file, String path, int articles, boolean earlier) {}

            @Override
            public void refused(Refused refused) {
                System.out.println(refused);
            }
        });
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%d files, %d articles, %d refused, %d earlier; at most %d MiB of heap%n",
                sum.files(), sum.articles(), sum.refused(), sum.earlier(), peak >> 20);
    }

    private Process program() throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                ImportLoadTests.class.getName(),
                folder.resolve("in").toString(),
                folder.resolve("out").toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
    }

    private boolean reached(int files) throws IOException {
        var journal = folder.resolve("out").resolve(ImportJournal.NAME);
        return Files.exists(journal) && Files.readString(journal).lines().count() > files;
    }

    private long articles() throws IOException {
        try (var files = Files.walk(folder.resolve("out"))) {
            var sections = 0L;
            for (var file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                sections += Files.readString(file)
                        .lines()
                        .filter(line -> line.startsWith("## "))
                        .count();
            }
            return sections;
        }
    }

    /// Laws of every kind of file that can be written quickly, with chapters, items and references.
    private void laws() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        var documents = new Documents(folder.resolve("in"));
        for (int law = 0; law < FILES; law++) {
            switch (law % 4) {
                case 0 -> documents.word("law-" + law + ".docx", chinese(law));
                case 1 ->
                    documents.text(
                            "law-" + law + ".html",
                            "<html><body><p>" + String.join("</p><p>", chinese(law)) + "</p></body></html>");
                case 2 ->
                    documents.text(
                            "law-" + law + ".md",
                            "# Regulation (EU) 2031/" + law + "\n\n" + String.join("\n\n", english()));
                default -> documents.text("law-" + law + ".txt", String.join("\n", chinese(law)));
            }
        }
    }

    private static List<String> chinese(int law) {
        var lines = new ArrayList<String>();
        lines.add("第" + law + "号集市规定");
        for (int i = 1; i <= OF_A_FILE; i++) {
            if (i % 10 == 1) {
                lines.add("第" + (i / 10 + 1) + "章 摊位之" + i);
            }
            lines.add("第" + i + "条 摊主应当按照本规定的要求，把" + "称量准确的货物交给顾客，".repeat(12) + "并遵守下列规定：");
            lines.add("（一）不得短斤少两；");
            lines.add("（二）依照第" + Math.max(1, i - 1) + "条的规定退款。");
        }
        return lines;
    }

    private static List<String> english() {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= OF_A_FILE; i++) {
            lines.add("## Article " + i + " — Stalls of kind " + i);
            lines.add("1. " + "A trader shall weigh the goods in front of the customer. ".repeat(8));
            lines.add("2. Article " + Math.max(1, i - 1) + " applies.");
        }
        return lines;
    }
}
