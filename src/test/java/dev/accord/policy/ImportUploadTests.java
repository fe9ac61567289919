package dev.accord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.kit.Client;
import dev.accord.kit.RunningAccord;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Official texts sent to the running program.
class ImportUploadTests {

    private static final String IMPORTS = "/api/policy/imports";
    private static final String LAW = "集市管理条例\n第一条 摊主应当诚信。\n第二条 本条例自2031年7月1日起施行。\n";

    private static RunningAccord accord;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        accord = RunningAccord.start(RunningAccord.temporary());
    }

    @AfterAll
    static void stop() {
        accord.close();
    }

    @Test
    void aTextBecomesPendingArticlesOfANewDraft() throws IOException {
        var law = Files.write(folder.resolve("market.txt"), LAW.getBytes(Charset.forName("GBK")));
        var bad = Files.writeString(folder.resolve("news.txt"), "no articles");

        var answer = editor().upload(IMPORTS, List.of(law, bad)).expect(201).json();

        var made = answer.get("made").get(0);
        assertThat(made.get("path").asString()).isEqualTo("cn/instruments/market.md");
        assertThat(made.get("articles").asInt()).isEqualTo(2);
        assertThat(answer.get("refused").get(0).get("file").asString()).isEqualTo("news.txt");
        assertThat(answer.get("refused").get(0).get("why").get("zh").asString()).contains("没有找到条文");
        var draft = answer.get("draft").asString();
        assertThat(file(draft, "cn/instruments/market.md")).contains("> 摊主应当诚信。", "status: pending");
    }

    @Test
    void theSameTextAgainStandsBesideTheFirst() throws IOException {
        var law = Files.writeString(folder.resolve("again.txt"), LAW);
        var draft = editor().upload(IMPORTS, List.of(law))
                .expect(201)
                .json()
                .get("draft")
                .asString();

        var again = editor().upload(IMPORTS + "?draft=" + draft, List.of(law))
                .expect(201)
                .json();

        assertThat(again.get("draft").asString()).isEqualTo(draft);
        assertThat(again.get("made").get(0).get("path").asString()).isEqualTo("cn/instruments/again-2.md");
        assertThat(again.get("made").get(0).get("notes").get(0).get("en").asString())
                .contains("cn/again");
    }

    @Test
    void whatCannotBeUsedChangesNothing() throws IOException {
        var before = editor().get("/api/policy/drafts").json().size();
        var bad = Files.writeString(folder.resolve("empty.pdf"), "%PDF-1.4 damaged");

        var problem = editor().upload(IMPORTS, List.of(bad)).expect(422).json();

        assertThat(problem.get("detail").asString()).contains("empty.pdf is damaged", "fetch or save it again");
        assertThat(editor().get("/api/policy/drafts").json().size()).isEqualTo(before);
    }

    @Test
    void twoHundredMegabytesAreRefusedWithTheReason() throws IOException {
        var large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        var problem = editor().upload(IMPORTS, List.of(large)).expect(413).json();

        assertThat(problem.get("type").asString()).endsWith("upload-too-large");
        assertThat(problem.get("detail").asString()).contains("50 MB");
    }

    @Test
    void onlyThoseMayImportWhoMayDraft() throws IOException {
        var law = Files.writeString(folder.resolve("law.txt"), LAW);

        accord.staff("publisher").upload(IMPORTS, List.of(law)).expect(403);
        accord.staff("mediator").upload(IMPORTS, List.of(law)).expect(403);
    }

    @Test
    void theCallIsDescribed() {
        var described =
                editor().get("/v3/api-docs").expect(200).json().get("paths").get(IMPORTS);

        assertThat(described
                        .at("/post/requestBody/content/multipart~1form-data/schema/properties/file")
                        .isObject())
                .isTrue();
    }

    private static String file(String draft, String path) {
        return editor().get("/api/policy/drafts/" + draft + "/files?path=" + path)
                .expect(200)
                .json()
                .get("content")
                .asString();
    }

    private static Client editor() {
        return accord.staff("editor");
    }
}
