package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads an edition from its files. All that is wrong is told at once.
public final class YamlEdition {

    private final SortedMap<String, String> files;
    private final List<String> problems = new ArrayList<>();

    private YamlEdition(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    /// The edition in files named relative to `knowledge-base/`, such as `cn/instruments/e-commerce-law.md`.
    ///
    /// @throws UnusableEditionException with every problem
    public static Edition read(Map<String, String> files) {
        return new YamlEdition(files).edition();
    }

    private Edition edition() {
        var about = YamlNode.parse("edition.yaml", files.getOrDefault("edition.yaml", ""), problems);
        var edition = new Edition(
                hash(),
                about.required("name"),
                about.child("date").date(),
                about.text("notes"),
                byId(all(path -> path.equals("facts.yaml"), YamlVocabulary::fact), Fact::id),
                byId(all(path -> path.startsWith("taxonomy/"), YamlVocabulary::category), Category::id),
                instruments(),
                byJurisdiction("entitlements", YamlRules::rule),
                byJurisdiction("forums", YamlRules::forum),
                all(path -> path.startsWith("procedures/"), YamlRules::procedure),
                all(path -> path.startsWith("precedents/"), YamlRules::precedent));
        problems.addAll(EditionCheck.problems(edition));
        if (!problems.isEmpty()) {
            throw new UnusableEditionException(problems);
        }
        return edition;
    }

    private List<Instrument> instruments() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains("/instruments/"))
                .flatMap(file -> MarkdownInstrument.read(file.getKey(), file.getValue(), problems).stream())
                .toList();
    }

    private <T> List<T> all(Predicate<String> paths, Function<YamlNode, T> reader) {
        return nodes(paths).map(reader).toList();
    }

    private <T> List<T> byJurisdiction(String folder, BiFunction<YamlNode, Jurisdiction, T> reader) {
        return Stream.of(Jurisdiction.values())
                .flatMap(jurisdiction -> nodes(path -> path.startsWith(jurisdiction.slug() + "/" + folder + "/"))
                        .map(node -> reader.apply(node, jurisdiction)))
                .toList();
    }

    private Stream<YamlNode> nodes(Predicate<String> paths) {
        return files.entrySet().stream()
                .filter(file -> paths.test(file.getKey()))
                .flatMap(file -> YamlNode.parse(file.getKey(), file.getValue(), problems).items().stream());
    }

    private <K, T> Map<K, T> byId(List<T> items, Function<T, K> id) {
        var map = new LinkedHashMap<K, T>();
        for (var item : items) {
            if (map.put(id.apply(item), item) != null) {
                problems.add(id.apply(item) + " is there twice");
            }
        }
        return map;
    }

    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> digest.update(
                    (path.toLowerCase(Locale.ROOT) + "\0" + content + "\0").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
