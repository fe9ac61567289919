package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Where each thing of an edition stands in its files, so that what is wrong with it can be shown there.
final class Places {

    /// @param line from 1
    private record Place(String file, int line) {}

    private final Map<String, String> files;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, TreeSet<Integer>> starts = new HashMap<>();
    private final Map<String, List<String>> lines = new HashMap<>();

    Places(Map<String, String> files) {
        this.files = files;
    }

    /// Notes where a thing begins; answers the flaw of being there twice.
    ///
    /// @param subject such as `rule cn-fraud-triple`
    Optional<Flaw> note(String subject, String file, int line) {
        starts.computeIfAbsent(file, _ -> new TreeSet<>()).add(line);
        var first = places.putIfAbsent(subject, new Place(file, line));
        if (first == null) {
            return Optional.empty();
        }
        var where = first.file() + ":" + first.line();
        return Optional.of(new Flaw(
                file,
                line,
                new Text(
                        subject + " 出现了两次，另一处在 " + where + "；请改名或删去一处",
                        subject + " is there twice, also at " + where + "; rename or remove one")));
    }

    /// A flaw of a thing, shown on the line within it where a word stands.
    Flaw flaw(String subject, String word, Text what) {
        var place = places.getOrDefault(subject, new Place(subject, 0));
        return new Flaw(
                place.file(), line(place, word), new Text(subject + "：" + what.zh(), subject + " " + what.en()));
    }

    private int line(Place place, String word) {
        var text = lines.computeIfAbsent(
                place.file(), file -> files.getOrDefault(file, "").lines().toList());
        var next = starts.getOrDefault(place.file(), new TreeSet<>()).higher(place.line());
        var end = Math.min(text.size(), next == null ? text.size() : next - 1);
        for (int i = Math.max(0, place.line() - 1); i < end; i++) {
            if (!word.isEmpty() && text.get(i).contains(word)) {
                return i + 1;
            }
        }
        return place.line();
    }
}
