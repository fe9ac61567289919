package dev.accord.policy.importing;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// Names an instrument for paths and ids: `consumer-protection-law`, `xiao-fei-zhe-quan-yi-bao-hu-fa`.
final class Slug {

    private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final int LONGEST = 80;

    private Slug() {}

    /// From the name of the file where that is in Latin letters, else from the title.
    static String of(String file, String title) {
        var name = file.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        var slug = name.matches(".*[A-Za-z]{3}.*") && name.chars().allMatch(character -> character < 128)
                ? plain(name)
                : plain(latin(title.isEmpty() ? name : title));
        return slug.isEmpty() ? "text" : slug;
    }

    private static String latin(String title) {
        var core = title.replaceFirst("^中华人民共和国", "").replaceAll("[（(].*?[）)]", "");
        synchronized (LATIN) {
            return LATIN.transliterate(core);
        }
    }

    private static String plain(String text) {
        var slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-[^-]*$", "") : slug;
    }
}
