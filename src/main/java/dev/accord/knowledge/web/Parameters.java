package dev.accord.knowledge.web;

import dev.accord.edition.ArticleId;
import dev.accord.knowledge.NamedDay;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Reads what a call asks; refuses what it cannot use and says how to put it.
record Parameters(InstantSource clock) {

    static final int LONGEST_QUESTION = 8_000;
    static final int MOST_PASSAGES = 50;

    String words(String q) {
        if (q.isBlank()) {
            throw SearchRefusals.noQuestion();
        }
        if (q.length() > LONGEST_QUESTION) {
            throw SearchRefusals.longQuestion(LONGEST_QUESTION);
        }
        return q;
    }

    /// None where it is left out: every jurisdiction.
    Optional<Jurisdiction> jurisdiction(String given) {
        if (given.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Jurisdiction.values())
                .filter(one -> one.name().equals(given.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(SearchRefusals::unknownJurisdiction));
    }

    /// The day given, else the past day that the words name, else today where that law applies.
    LocalDate day(String given, String words, Optional<Jurisdiction> within) {
        if (given.isBlank()) {
            var zone = within.map(Jurisdiction::zone).orElse(ZoneOffset.UTC);
            var today = clock.instant().atZone(zone).toLocalDate();
            return NamedDay.in(words, today).orElse(today);
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeException malformed) {
            throw SearchRefusals.malformedDay();
        }
    }

    /// The language given, else that of the question, else the caller's.
    Language language(String given, String q, String accepted) {
        if (!given.isBlank()) {
            return Language.of(given.strip());
        }
        if (!q.isBlank()) {
            return q.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
        }
        return Language.of(accepted);
    }

    int limit(String given) {
        try {
            var limit = Integer.parseInt(given.strip());
            if (limit >= 1 && limit <= MOST_PASSAGES) {
                return limit;
            }
        } catch (NumberFormatException malformed) {
            throw SearchRefusals.badLimit(MOST_PASSAGES);
        }
        throw SearchRefusals.badLimit(MOST_PASSAGES);
    }

    boolean isAll(String scope) {
        return switch (scope) {
            case "all" -> true;
            case "", "verified" -> false;
            default -> throw SearchRefusals.unknownScope();
        };
    }

    /// @param path with or without a slash in front
    ArticleId article(String path) {
        try {
            return new ArticleId(path.replaceFirst("^/", ""));
        } catch (IllegalArgumentException malformed) {
            throw SearchRefusals.malformedArticle();
        }
    }
}
