package dev.accord.policy.importing;

import dev.accord.shared.ChineseNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way in which laws number their articles, and what the beginning of one looks like.
enum Numbering {
    /// `第二十五条`, `第一百二十条之一`, `第25条`; a reference goes on with *规定*, *第一款* and the like.
    CHINESE("第\\s*([零〇一二三四五六七八九十百千0-9]{1,9})\\s*[条條](?:\\s*之\\s*([零〇一二三四五六七八九十百千0-9]{1,9}))?"
            + "(?![的、和至或及所款项与等中，。；）〕规適适]|第[一二三四五六七八九十]|以[上下外]|之)\\s*(.*)") {
        @Override
        ArticleNumber number(Matcher start) {
            var inserted = start.group(2);
            return new ArticleNumber(
                    ChineseNumber.of(start.group(1)) + (inserted == null ? "" : "-" + ChineseNumber.of(inserted)));
        }

        @Override
        String rest(Matcher start) {
            return start.group(3);
        }
    },
    /// `Article 25`, `Art. 25 — Scope`; a reference goes on in small letters or with a paragraph.
    ARTICLE(
            "(?:Article|ARTICLE|Art\\.?)\\s+(\\d+[a-z]?(?:[.-]\\d+)*)(?![(\\w])\\.?\\s*+(?:[—–:-]+\\s*|(?![a-z,;)]))(.*)"),
    /// `§ 1005.6`, `12 CFR § 1026.13`; `§§` is a range.
    SIGN("(?:\\d+\\s+(?:C\\.?F\\.?R\\.?|U\\.?\\s?S\\.?\\s?C\\.?(?:ode)?)\\s*)?§\\s*"
            + "([0-9][0-9A-Za-z]*(?:[.‐‑–—-][0-9A-Za-z]+)*)(?:\\([a-z0-9]{1,4}\\))*\\.?(?![,;])\\s*(.*)"),
    /// `Section 12`, `Sec. 12.`
    SECTION("(?:Section|SECTION|Sec\\.|SEC\\.)\\s+(\\d[0-9A-Za-z]*(?:[.–-][0-9A-Za-z]+)*)(?![(])\\.?\\s*+"
            + "(?:[—–:-]+\\s*|(?![a-z,;)]))(.*)"),
    /// `12.—(1) A trader …`, and in headings `12. Title`: Acts of Ireland and the United Kingdom.
    ACT("(\\d{1,4}[A-Z]{0,2})\\.\\s?(?:[—–-]\\s*|(?=\\(1\\)))(.+)") {
        private final Pattern title = Pattern.compile("(\\d{1,4}[A-Z]{0,2})\\.\\s+(.+)");

        @Override
        Optional<Start> at(Line line) {
            return line.isHeading() ? start(title.matcher(line.text())) : super.at(line);
        }
    },
    /// A line with nothing but `12`, under its heading: Acts as some registers give them out.
    BARE("(\\d{1,4}[A-Z]{0,2})()"),
    /// `12. A trader …`: also what a list looks like, so that it has to find many more than any other way.
    PLAIN("(\\d{1,4}[A-Z]{0,2})\\.\\s+(?=[A-Z“‘(\\[])(.+)");

    private final Pattern pattern;

    Numbering(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /// The beginning of an article.
    ///
    /// @param rest what stands behind the number on the same line
    record Start(ArticleNumber number, String rest) {}

    /// The article that begins on a line.
    Optional<Start> at(Line line) {
        return start(pattern.matcher(line.text()));
    }

    /// How much it says that a line begins in this way: lists and paragraphs begin with a number and a full stop too.
    int distinctness() {
        return switch (this) {
            case PLAIN -> 10;
            case ACT -> 12;
            case CHINESE, ARTICLE, SIGN, SECTION, BARE -> 15;
        };
    }

    /// True where some way of numbering sees an article begin.
    static boolean anyAt(Line line) {
        for (var way : values()) {
            if (way.at(line).isPresent()) {
                return true;
            }
        }
        return false;
    }

    Optional<Start> start(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(new Start(number(matcher), rest(matcher).strip()))
                : Optional.empty();
    }

    ArticleNumber number(Matcher start) {
        return new ArticleNumber(start.group(1));
    }

    String rest(Matcher start) {
        return start.group(2);
    }
}
