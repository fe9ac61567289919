package dev.accord.policy;

import dev.accord.edition.Content;
import dev.accord.edition.Edition;
import dev.accord.edition.Editions;
import dev.accord.edition.ShippedEdition;
import dev.accord.edition.YamlEdition;
import dev.accord.store.Journal;
import dev.accord.store.StreamId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Keeps every file of every edition in the journal, named by its hash, so that any node has it and nothing is kept
/// twice. An edition is a manifest: the hash of each of its files by path.
public final class EditionArchive implements Editions.Archive {

    private static final String KIND = "content/";
    private static final String MANIFEST = "content/edition-";
    private static final int REMEMBERED = 6;

    private final Journal journal;
    private final ShippedEdition shipped;
    private final Map<String, YamlEdition> read = new LinkedHashMap<>(8, 0.75f, true);

    EditionArchive(Journal journal, ShippedEdition shipped) {
        this.journal = journal;
        this.shipped = shipped;
    }

    /// Keeps an edition; answers its hash.
    ///
    /// @param at the time of the commits
    String keep(Map<String, String> files, Instant at) {
        var hash = Content.hash(files);
        var manifest = new StringBuilder();
        new TreeMap<>(files)
                .forEach((path, content) -> manifest.append(keepText(content, at))
                        .append(' ')
                        .append(path)
                        .append('\n'));
        put(new StreamId(MANIFEST + hash), manifest.toString(), at);
        return hash;
    }

    /// Keeps one text; answers its hash.
    String keepText(String content, Instant at) {
        var hash = Content.hash(content);
        put(new StreamId(KIND + hash), content, at);
        return hash;
    }

    /// A text that was kept.
    public Optional<String> text(String hash) {
        return get(new StreamId(KIND + hash));
    }

    /// The files of an edition by path; empty where there is no such edition here.
    public Optional<SortedMap<String, String>> files(String hash) {
        if (hash.equals(shipped.hash())) {
            return Optional.of(new TreeMap<>(shipped.files()));
        }
        return get(new StreamId(MANIFEST + hash)).map(this::texts);
    }

    @Override
    public Optional<Edition> find(String hash) {
        return reading(hash).filter(one -> one.flaws().isEmpty()).map(YamlEdition::edition);
    }

    /// An edition as it was read, flaws included; those used last are remembered.
    public Optional<YamlEdition> reading(String hash) {
        synchronized (read) {
            var known = read.get(hash);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return files(hash).map(this::reading);
    }

    /// Reads files, or remembers them as read.
    public YamlEdition reading(Map<String, String> files) {
        var hash = Content.hash(files);
        synchronized (read) {
            var known = read.computeIfAbsent(hash, _ -> YamlEdition.of(files));
            if (read.size() > REMEMBERED) {
                read.remove(read.keySet().iterator().next());
            }
            return known;
        }
    }

    private SortedMap<String, String> texts(String manifest) {
        return manifest.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(line.indexOf(' ') + 1),
                        line -> text(line.substring(0, line.indexOf(' '))).orElseThrow(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /// What is there already is the same, for it has the same hash.
    private void put(StreamId stream, String content, Instant at) {
        if (journal.read(stream, 0).isEmpty()) {
            journal.append(stream, 0, packed(content), at);
        }
    }

    private Optional<String> get(StreamId stream) {
        return journal.read(stream, 0).stream().findFirst().map(commit -> unpacked(commit.content()));
    }

    private static byte[] packed(String content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("A file of an edition in the journal is damaged", damaged);
        }
    }
}
