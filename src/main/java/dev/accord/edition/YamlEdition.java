package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An edition read from its files. All that is wrong is told at once, each with its file and line.
public final class YamlEdition {

    private final SortedMap<String, String> files;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Places places;
    private final Edition edition;

    private YamlEdition(Map<String, String> files) {
        this.files = new TreeMap<>(files);
        this.places = new Places(this.files);
        this.edition = read();
        flaws.addAll(EditionCheck.flaws(edition, places));
    }

    /// The edition in files named relative to `knowledge-base/`, such as `cn/instruments/e-commerce-law.md`.
    ///
    /// @throws UnusableEditionException with every problem
    public static Edition read(Map<String, String> files) {
        var read = of(files);
        if (!read.flaws.isEmpty()) {
            throw new UnusableEditionException(read.flaws);
        }
        return read.edition;
    }

    /// The edition as far as its files can be read, with what is wrong in them.
    public static YamlEdition of(Map<String, String> files) {
        return new YamlEdition(files);
    }

    /// With something in place of what could not be read, where there are flaws.
    public Edition edition() {
        return edition;
    }

    public List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /// What does not fit together though each part can be used: see [RuleReach].
    public List<Flaw> unreachable() {
        return RuleReach.flaws(edition, places);
    }

    /// What is not known yet: see [CalendarReach].
    public List<Flaw> undecided() {
        return CalendarReach.notes(edition, places);
    }

    /// A flaw of one thing, such as `rule cn-fraud-triple`, shown on the line within it where a word stands.
    public Flaw flaw(String subject, String word, Text what) {
        return places.flaw(subject, word, what);
    }

    private Edition read() {
        var about = YamlNode.parse("edition.yaml", files.getOrDefault("edition.yaml", ""), 1, flaws);
        return new Edition(
                Content.hash(files),
                about.required("name"),
                about.child("date").date(),
                about.text("notes"),
                byId(all(path -> path.equals("facts.yaml"), "fact", YamlVocabulary::fact), Fact::id),
                byId(all(path -> path.startsWith("taxonomy/"), "category", YamlVocabulary::category), Category::id),
                instruments(),
                byJurisdiction("entitlements", "rule", YamlRules::rule),
                byJurisdiction("forums", "forum", YamlRules::forum),
                all(path -> path.startsWith("procedures/"), "procedure", YamlProcedures::procedure),
                all(path -> path.startsWith("precedents/"), "precedent", YamlRules::precedent),
                byJurisdiction("guidance", "guidance", YamlRules::guidance));
    }

    private List<Instrument> instruments() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains("/instruments/"))
                .flatMap(file -> MarkdownInstrument.read(file.getKey(), file.getValue(), places, flaws).stream())
                .toList();
    }

    private <T> List<T> all(Predicate<String> paths, String kind, Function<YamlNode, T> reader) {
        var things = new ArrayList<T>();
        files.forEach((path, content) -> {
            if (paths.test(path)) {
                for (var node : YamlNode.parse(path, content, 1, flaws).items()) {
                    things.add(thing(node, kind, reader));
                }
            }
        });
        return things;
    }

    private <T> T thing(YamlNode node, String kind, Function<YamlNode, T> reader) {
        var thing = reader.apply(node);
        var id = node.optional(kind.equals("procedure") ? "jurisdiction" : "id");
        places.note(kind + " " + id, node.path(), node.line()).ifPresent(flaws::add);
        node.noteUnknownKeys();
        return thing;
    }

    private <T> List<T> byJurisdiction(String folder, String kind, BiFunction<YamlNode, Jurisdiction, T> reader) {
        return Stream.of(Jurisdiction.values())
                .flatMap(jurisdiction -> all(
                        path -> path.startsWith(jurisdiction.slug() + "/" + folder + "/"),
                        kind,
                        node -> reader.apply(node, jurisdiction))
                        .stream())
                .toList();
    }

    private static <K, T> Map<K, T> byId(List<T> items, Function<T, K> id) {
        var map = new LinkedHashMap<K, T>();
        items.forEach(item -> map.putIfAbsent(id.apply(item), item));
        return map;
    }
}
