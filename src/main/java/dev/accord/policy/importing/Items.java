package dev.accord.policy.importing;

import java.util.regex.Pattern;

/// The items of a list within an article: `（一）`, `(a)`, `1.`, `—`, `•`.
final class Items {

    private static final Pattern BEGINNING =
            Pattern.compile("(?:[（(][一二三四五六七八九十0-9a-zA-Zivx]{1,4}[)）]|\\d{1,3}[.、)]|[一二三四五六七八九十]{1,3}、|[•·●▪—–-] ).*");

    private Items() {}

    static boolean begins(String text) {
        return BEGINNING.matcher(text).matches();
    }
}
