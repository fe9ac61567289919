package dev.accord.understanding;

import dev.accord.shared.Language;

/// The language words are in; one Han character says about as much as three letters.
enum Speech {
    ZH,
    EN,
    MIXED;

    private static final double MOSTLY = 0.85;

    static Speech of(String text, Language locale) {
        var words = text.replaceAll("\\[[a-z-]+-[0-9]+]", "");
        double han = 3.0 * words.codePoints().filter(Plain::isHan).count();
        double latin = words.codePoints()
                .filter(c -> Character.isLetter(c) && !Plain.isHan(c))
                .count();
        if (han + latin == 0) {
            return locale == Language.ZH ? ZH : EN;
        }
        double share = han / (han + latin);
        return share >= MOSTLY ? ZH : share <= 1 - MOSTLY ? EN : MIXED;
    }

    /// The language to answer in.
    Language language(Language locale) {
        return switch (this) {
            case ZH -> Language.ZH;
            case EN -> Language.EN;
            case MIXED -> locale;
        };
    }

    boolean has(Language language) {
        return this == MIXED || this == of(language);
    }

    private static Speech of(Language language) {
        return language == Language.ZH ? ZH : EN;
    }
}
