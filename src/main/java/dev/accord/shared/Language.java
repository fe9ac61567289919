package dev.accord.shared;

import java.util.Locale;

/// A language Accord speaks natively.
public enum Language {
    ZH,
    EN;

    /// `zh` or `en`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The language of a BCP 47 tag; everything that is not Chinese is answered in English.
    public static Language of(String tag) {
        return tag.toLowerCase(Locale.ROOT).startsWith("zh") ? ZH : EN;
    }
}
