package dev.accord.policy.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The longest run of beginnings whose numbers only go up.
///
/// A line that begins with a reference (`第三条规定的…` after a page broke the line) has a number that does not fit, and
/// falls out; so does a table of contents, for of two that fit equally well the later counts.
final class Chain {

    private Chain() {}

    /// A line that may begin an article.
    ///
    /// @param at its place among the lines
    record Candidate(int at, ArticleNumber number, String rest) {}

    static List<Candidate> longest(List<Candidate> candidates) {
        var ends = new ArrayList<Integer>();
        var before = new int[candidates.size()];
        for (int i = 0; i < candidates.size(); i++) {
            int length = shorter(ends, candidates, candidates.get(i).number());
            before[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        return back(ends.isEmpty() ? -1 : ends.getLast(), before, candidates);
    }

    /// How long the longest run is whose last number is under a number.
    private static int shorter(List<Integer> ends, List<Candidate> candidates, ArticleNumber number) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (candidates.get(ends.get(middle)).number().compareTo(number) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Candidate> back(int last, int[] before, List<Candidate> candidates) {
        var chain = new ArrayList<Candidate>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(candidates.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }
}
