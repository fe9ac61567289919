package dev.accord.policy.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The day from which a law says that it is in force: in what the file says of itself, in the last articles, or above
/// the first. The last articles of an amended law still tell when it first came into force, so they are not asked.
final class Commencement {

    private static final Pattern CHINESE =
            Pattern.compile("自?\\s*(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日\\s*起?\\s*(?:施行|实施|生效)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})\\s*(?:起)?(?:施行|实施|生效)");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:shall apply|applies|in force|into force|effective)\\s+(?:from|on|as of)?\\s*"
                    + "(\\d{1,2})\\s+([A-Z][a-z]+)\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LAST = 3;

    private Commencement() {}

    static Optional<LocalDate> of(SourceText source, SplitText text) {
        var last = text.articles().size() - LAST;
        var articles =
                isAmended(text) ? List.<SplitArticle>of() : text.articles().subList(Math.max(0, last), last + LAST);
        return Stream.of(
                        source.header().values().stream(),
                        articles.reversed().stream().flatMap(article -> article.paragraphs().stream()),
                        text.preamble().stream())
                .flatMap(texts -> texts)
                .flatMap(Commencement::days)
                .findFirst();
    }

    private static boolean isAmended(SplitText text) {
        return Stream.concat(Stream.of(text.title()), text.preamble().stream())
                .anyMatch(line -> line.contains("修正") || line.contains("amended"));
    }

    private static Stream<LocalDate> days(String text) {
        return Stream.of(
                        CHINESE.matcher(text).results().flatMap(found -> day(found, 1, month(found, 2), 3)),
                        ISO.matcher(text).results().flatMap(found -> day(found, 1, month(found, 2), 3)),
                        ENGLISH.matcher(text).results().flatMap(found -> day(found, 3, month(found, 2), 1)))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> day(MatchResult found, int year, int month, int day) {
        try {
            return Stream.of(
                    LocalDate.of(Integer.parseInt(found.group(year)), month, Integer.parseInt(found.group(day))));
        } catch (DateTimeException none) {
            return Stream.empty();
        }
    }

    private static int month(MatchResult found, int group) {
        var month = found.group(group);
        return Character.isDigit(month.charAt(0))
                ? Integer.parseInt(month)
                : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
