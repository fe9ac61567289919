package dev.accord.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.Accord;
import dev.accord.kit.RunningAccord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/// The life of an edition from a terminal: through a running server, and on a data directory.
class KnowledgeCommandTests {

    private static final String RULE = """
            - id: cn-own
              title: {zh: 自己的, en: Our own}
              categories: [delayed]
              validity: {from: 2024-01-01, to: }
              asOf: contract
              when: "still_wanted == true"
              remedies: [{kind: apology, head: {zh: 道歉, en: Apology}}]
              explain: {zh: 应当道歉, en: An apology is due}
              sources: [cn/consumer-protection-law/20]
            """;

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @Test
    void anEditionIsExportedChangedDraftedEvaluatedPublishedAndRolledBackThroughAServer() throws IOException {
        try (var accord =
                RunningAccord.start(folder.resolve("data"), "--accord.eval-dir=src/test/resources/policy/eval")) {
            var files = folder.resolve("edition");
            assertThat(at(accord, "editor", "export", "--to", files.toString())).isZero();
            assertThat(at(accord, "editor", "diff", "live", files.toString())).isZero();
            Files.writeString(files.resolve("cn/entitlements/own.yaml"), RULE);
            assertThat(at(accord, "editor", "diff", "live", files.toString())).isEqualTo(1);
            assertThat(out).contains("+ rule cn-own", "+ file cn/entitlements/own.yaml", "2 differences");

            assertThat(at(accord, "editor", "draft", files.toString(), "--name", "own"))
                    .isZero();
            var draft = lastLine();
            assertThat(at(accord, "publisher", "publish", draft)).isEqualTo(1);
            assertThat(err).contains("has not been evaluated");
            assertThat(at(accord, "editor", "evaluate", draft)).isZero();
            assertThat(out).contains("entitlements: as worked out by hand", "0 regressions");
            assertThat(at(accord, "editor", "publish", draft)).isEqualTo(1);
            assertThat(at(accord, "publisher", "publish", draft)).isZero();
            assertThat(at(accord, "editor", "diff", files.toString(), "live")).isZero();
            assertThat(at(accord, "publisher", "rollback", "--reason", "a test"))
                    .isZero();
            assertThat(out).contains("is live again");

            assertThat(run("knowledge", "export", "--to", folder + "/x", "--data-dir", folder + "/data"))
                    .isEqualTo(1);
            assertThat(err).contains("A server is running", "--url");
        }
    }

    @Test
    void aFileThatIsNotUtf8IsNamedWithItsLine() throws IOException {
        var file = folder.resolve("edition/cn/entitlements/own.yaml");
        Files.createDirectories(file.getParent());
        Files.write(file, RULE.getBytes(Charset.forName("GBK")));

        assertThat(run("knowledge", "check", folder + "/edition")).isEqualTo(1);
        assertThat(err).contains("PROBLEM cn/entitlements/own.yaml:2: ", "save the file as UTF-8");
        assertThat(run("knowledge", "diff", folder + "/edition", folder + "/edition"))
                .isEqualTo(1);
        assertThat(err).contains("save the file as UTF-8").doesNotContain("Exception");
        assertThat(run("knowledge", "check", folder + "/none")).isEqualTo(1);
        assertThat(err).contains("there is no such folder");
    }

    @Test
    void onADataDirectoryTheSameRulesHold() throws IOException {
        var files = folder.resolve("edition");
        assertThat(here("export", "--to", files.toString())).isZero();
        Files.writeString(files.resolve("cn/entitlements/own.yaml"), RULE.replace("20]", "20, cn/none/1]"));
        assertThat(here("draft", files.toString(), "--as", "anna")).isZero();
        var draft = lastLine();

        assertThat(here("evaluate", draft, "--as", "anna")).isEqualTo(1);
        assertThat(err).contains("cn/entitlements/own.yaml:9", "cn/none/1");
        assertThat(here("publish", draft, "--as", "anna")).isEqualTo(1);
        assertThat(err).contains("second person");
    }

    @Test
    void everyCommandHelpsAndWrongUsageIsTwo() {
        for (var command : new String[] {"check", "diff", "draft", "evaluate", "publish", "rollback", "export"}) {
            assertThat(run("knowledge", command, "--help")).isZero();
            assertThat(out).contains("Usage:", command);
        }
        assertThat(run("knowledge", "rollback")).isEqualTo(2);
    }

    private int at(RunningAccord accord, String user, String... arguments) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), RunningAccord.PASSWORD);
        return run(with(arguments, "--url", accord.url(), "--user", user, "--password-file", secret.toString()));
    }

    private int here(String... arguments) {
        return run(with(
                arguments,
                "--data-dir",
                folder.resolve("data").toString(),
                "--eval-dir",
                "src/test/resources/policy/eval"));
    }

    /// A server in the same process may write its log before it.
    private String lastLine() {
        return out.strip().lines().reduce("", (_, line) -> line);
    }

    private static String[] with(String[] arguments, String... more) {
        var all = new java.util.ArrayList<>(java.util.List.of("knowledge"));
        all.addAll(java.util.List.of(arguments));
        all.addAll(java.util.List.of(more));
        return all.toArray(String[]::new);
    }

    private int run(String... arguments) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        var oldOut = System.out;
        var oldErr = System.err;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            return AccordCommand.commands(settings -> SpringApplication.run(Accord.class, settings))
                    .execute(arguments);
        } finally {
            System.setOut(oldOut);
            System.setErr(oldErr);
            out = output.toString(StandardCharsets.UTF_8);
            err = errors.toString(StandardCharsets.UTF_8);
        }
    }
}
