package dev.accord.knowledge.lucene;

import java.util.List;

/// How close in meaning a question is to an article.
///
/// @param cosine that of the part that comes closest, from -1 to 1
/// @param unit that part
/// @param closeness the cosine, and a little for each other part that is close too
record Likeness(double cosine, Unit unit, double closeness) {

    private static final int PARTS = 4;
    private static final double SHARE = 0.6;

    /// A part of an article and its cosine.
    record Part(Unit unit, double cosine) {}

    /// @param parts closest first, at least one
    /// @param floor the cosine at which closeness begins to count
    static Likeness of(List<Part> parts, double floor) {
        var closest = parts.getFirst();
        var closeness = closest.cosine;
        var share = SHARE;
        for (var part : parts.subList(1, Math.min(PARTS, parts.size()))) {
            closeness += share * (part.cosine - floor);
            share *= SHARE;
        }
        return new Likeness(closest.cosine, closest.unit, closeness);
    }
}
