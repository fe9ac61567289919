package dev.accord.policy.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The number of an article as the law writes it, without sign or word: `25`, `24-1`, `1005.6`, `1666i-1`.
record ArticleNumber(String value) implements Comparable<ArticleNumber> {

    private static final Pattern DASH = Pattern.compile("[‐‑‒–—−]");
    private static final Pattern PART = Pattern.compile("\\d{1,9}|[A-Za-z]+");
    private static final int LONGEST = 24;

    ArticleNumber {
        value = DASH.matcher(value).replaceAll("-");
        if (value.length() > LONGEST || !value.matches("[0-9A-Za-z]+([.-][0-9A-Za-z]+)*")) {
            throw new IllegalArgumentException("Not the number of an article: " + value);
        }
    }

    /// `9` before `10`, `24` before `24-1`, `1666i` before `1666j`.
    @Override
    public int compareTo(ArticleNumber other) {
        var mine = parts();
        var theirs = other.parts();
        return IntStream.range(0, Math.min(mine.size(), theirs.size()))
                .map(i -> compare(mine.get(i), theirs.get(i)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(Integer.compare(mine.size(), theirs.size()));
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        var matcher = PART.matcher(value);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return parts;
    }

    private static int compare(String one, String other) {
        boolean bothFigures = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return bothFigures
                ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
                : one.compareToIgnoreCase(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
