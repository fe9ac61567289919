package dev.accord.knowledge.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// How well articles were found.
///
/// @param recallAt5 the share of questions with an accepted article among the first five
/// @param meanReciprocalRank of the first accepted article among the first ten
record RetrievalScore(int questions, double recallAt5, double recallAt10, double meanReciprocalRank) {

    static final int DEPTH = 10;

    /// The place of the first accepted article, from 1; none is 0.
    static int place(List<String> found, Set<String> accepted) {
        for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
            if (accepted.contains(found.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    static RetrievalScore of(Collection<Integer> places) {
        return new RetrievalScore(
                places.size(),
                share(places, 5),
                share(places, DEPTH),
                places.stream()
                        .mapToDouble(place -> place == 0 ? 0 : 1.0 / place)
                        .average()
                        .orElse(0));
    }

    private static double share(Collection<Integer> places, int within) {
        return places.stream()
                .mapToDouble(place -> place > 0 && place <= within ? 1 : 0)
                .average()
                .orElse(0);
    }
}
