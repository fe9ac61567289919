package dev.accord.policy;

import dev.accord.edition.Edition;
import dev.accord.edition.YamlEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/// What differs between two editions, thing by thing and file by file.
public final class EditionDifference {

    private EditionDifference() {}

    /// A line for each: `+ rule cn-own`, `- fact price`, `~ article cn/e-commerce-law/17 from 2019-01-01`.
    ///
    /// @param before the files of one edition by path
    public static List<String> lines(Map<String, String> before, Map<String, String> after) {
        var lines = new ArrayList<String>();
        compare(
                things(YamlEdition.of(before).edition()),
                things(YamlEdition.of(after).edition()),
                lines);
        compare(files(before), files(after), lines);
        return lines;
    }

    private static void compare(Map<String, ?> before, Map<String, ?> after, List<String> lines) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name))) {
                lines.add((before.containsKey(name) ? after.containsKey(name) ? "~ " : "- " : "+ ") + name);
            }
        }
    }

    private static Map<String, Object> files(Map<String, String> texts) {
        var files = new TreeMap<String, Object>();
        texts.forEach((path, text) -> files.put("file " + path, text));
        return files;
    }

    private static Map<String, Object> things(Edition edition) {
        var things = new TreeMap<String, Object>();
        edition.categories().forEach((id, one) -> things.put("category " + id, one));
        edition.facts().forEach((id, one) -> things.put("fact " + id, one));
        edition.rules().forEach(one -> things.put("rule " + one.id(), one));
        edition.forums().forEach(one -> things.put("forum " + one.id(), one));
        edition.precedents().forEach(one -> things.put("precedent " + one.id(), one));
        edition.guidance().forEach(one -> things.put("guidance " + one.id(), one));
        edition.procedures().forEach(one -> things.put("procedure " + one.jurisdiction(), one));
        edition.instruments()
                .forEach(instrument -> instrument
                        .articles()
                        .forEach(one -> things.put(
                                "article " + one.id() + " from "
                                        + one.validity().from(),
                                one)));
        return things;
    }
}
