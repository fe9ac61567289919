package dev.accord.reply;

import dev.accord.privacy.Redactor;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Stands between a model's words and the consumer. Whatever speaks of law, money, time, people or what to do comes
/// word
/// for word from the plain wording, once each and in order; the model's own words between may only acknowledge and lead
/// on. So an invented article, a changed figure, a promise or a foreign instruction has no place to stand.
final class Guard {

    private static final Pattern MARK = Pattern.compile("\\[\\[(\\d{1,3})]]");
    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}][\\p{IsLatin}'’]*");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L},;:] )\\p{Lu}[\\p{L}]+");
    private static final Set<String> ENGLISH = Set.of(
            ("i you your we our it this that the a an to of in on for and is are am was have has had been with so "
                            + "what how here me my sorry thank thanks let's hello i'm i've that's it's here's there")
                    .split(" "));
    private static final int MOST_SENTENCES = 4;
    private static final int LONGEST_ZH = 120;
    private static final int LONGEST_EN = 320;

    private final GuardRules rules;
    private final Redactor redactor;

    Guard(GuardRules rules, Redactor redactor) {
        this.rules = rules;
        this.redactor = redactor;
    }

    /// The plain wording cut up: what must stand, and what a model may say in its own words.
    List<Segment> segments(String plain) {
        return Segment.of(plain, sentence -> reasons(sentence, "").isEmpty());
    }

    /// Judges a draft in which each firm segment stands as `[[n]]` or word for word.
    ///
    /// @param message the consumer's words, masked
    Verdict judge(String draft, List<Segment> segments, String message) {
        var firm = segments.stream().filter(Segment::firm).toList();
        var marked = marked(draft.replace("\r", ""), firm);
        var reasons = new ArrayList<String>();
        var numbers = MARK.matcher(marked)
                .results()
                .map(mark -> Integer.parseInt(mark.group(1)))
                .toList();
        if (!numbers.equals(upTo(firm.size()))) {
            reasons.add("the marks must be " + upTo(firm.size()) + ", each once and in order, but are " + numbers);
        }
        var own = MARK.splitAsStream(marked).flatMap(Guard::sentences).toList();
        own.forEach(sentence -> reasons.addAll(reasons(sentence, message)));
        reasons.addAll(size(own));
        return reasons.isEmpty() ? new Verdict.Passed(assembled(marked, firm)) : new Verdict.Failed(reasons);
    }

    private List<String> reasons(String sentence, String message) {
        var reasons = new ArrayList<>(rules.reasons(sentence, message));
        if (!redactor.redact(sentence).kinds().isEmpty()) {
            reasons.add("personal data");
        }
        if (!isInLanguage(sentence)) {
            reasons.add("another language: " + sentence);
        }
        if (rules.language() == Language.EN && NAME.matcher(sentence).find()) {
            reasons.add("a name: " + sentence);
        }
        return reasons;
    }

    private boolean isInLanguage(String sentence) {
        long han = sentence.codePoints().filter(Guard::isHan).count();
        long letters = sentence.codePoints().filter(Character::isLetter).count();
        var latin = LATIN_WORD
                .matcher(sentence)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toList();
        return switch (rules.language()) {
            case ZH -> han == letters;
            case EN ->
                latin.stream().mapToInt(String::length).sum() >= letters - latin.size()
                        && han == 0
                        && latin.stream().filter(ENGLISH::contains).count() * 5 >= latin.size();
        };
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private List<String> size(List<String> own) {
        int length = own.stream().mapToInt(String::length).sum();
        int longest = switch (rules.language()) {
            case ZH -> LONGEST_ZH;
            case EN -> LONGEST_EN;
        };
        return own.size() > MOST_SENTENCES || length > longest ? List.of("too many words of your own") : List.of();
    }

    /// The draft with every firm segment that was written out put back into its mark.
    private static String marked(String draft, List<Segment> firm) {
        var marked = draft;
        for (int i = 0; i < firm.size(); i++) {
            var mark = "[[" + (i + 1) + "]]";
            if (!marked.contains(mark)) {
                marked = marked.replace(firm.get(i).text(), mark);
            }
        }
        return marked;
    }

    private static List<Integer> upTo(int last) {
        return java.util.stream.IntStream.rangeClosed(1, last).boxed().toList();
    }

    private static java.util.stream.Stream<String> sentences(String words) {
        return words.lines().map(String::strip).flatMap(line -> Segment.sentences(line).stream());
    }

    /// The firm segments in their places, each at the beginning of a line where it stood there.
    private String assembled(String marked, List<Segment> firm) {
        var text = new StringBuilder();
        int done = 0;
        var marks = MARK.matcher(marked);
        while (marks.find()) {
            join(text, marked.substring(done, marks.start()).strip(), false);
            var segment = firm.get(Integer.parseInt(marks.group(1)) - 1);
            join(text, segment.text(), segment.beginsLine());
            done = marks.end();
        }
        join(text, marked.substring(done).strip(), true);
        return text.toString();
    }

    private void join(StringBuilder text, String more, boolean newLine) {
        if (more.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(newLine ? "\n" : rules.language() == Language.ZH ? "" : " ");
        }
        text.append(more);
    }
}
