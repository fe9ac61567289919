package dev.accord.edition;

import dev.accord.shared.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads an edition from a folder.
public final class EditionFiles {

    private static final Text NO_FOLDER = new Text("没有这个文件夹：请检查路径", "there is no such folder; check the path");
    private static final Text NOT_UTF_8 = new Text(
            "从这一行起不是 UTF-8 文字（也许是 GBK）：请另存为 UTF-8",
            "is not UTF-8 from this line on (perhaps GBK); save the file as UTF-8");

    private EditionFiles() {}

    /// @throws UnusableEditionException with every problem
    public static Edition read(Path folder) {
        return YamlEdition.read(texts(folder));
    }

    /// The files of a folder by their path within it.
    ///
    /// @throws UnusableEditionException where there is no such folder, or a file of it is no text
    public static Map<String, String> texts(Path folder) {
        var flaws = new ArrayList<Flaw>();
        var texts = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if ((path.endsWith(".yaml") || path.endsWith(".md")) && !path.equals("README.md")) {
                    text(path, Files.readAllBytes(file), flaws).ifPresent(text -> texts.put(path, text));
                }
            }
        } catch (NoSuchFileException missing) {
            flaws.add(new Flaw(folder.toString(), 0, NO_FOLDER));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the knowledge base in " + folder, unreadable);
        }
        if (!flaws.isEmpty()) {
            throw new UnusableEditionException(flaws);
        }
        return texts;
    }

    private static Optional<String> text(String path, byte[] bytes, List<Flaw> flaws) {
        var from = ByteBuffer.wrap(bytes);
        var to = CharBuffer.allocate(bytes.length);
        var outcome = StandardCharsets.UTF_8.newDecoder().decode(from, to, true);
        var text = to.flip().toString();
        if (outcome.isError()) {
            flaws.add(new Flaw(
                    path, 1 + (int) text.chars().filter(one -> one == '\n').count(), NOT_UTF_8));
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
