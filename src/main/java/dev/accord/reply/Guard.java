package dev.accord.reply;

import dev.accord.privacy.Redactor;
import dev.accord.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /// The language of a model's own words, for a prompt.
    String languageName() {
        return rules.name();
    }

    boolean isNative() {
        return rules.isNative();
    }

    /// How many of the consumer's words tell that they write in this language.
    long heard(String words) {
        return rules.heard(words);
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
        return reasons.isEmpty() ? passed(marked, firm) : new Verdict.Failed(reasons);
    }

    /// The sentences of a draft before the first thing that must be said, as far as they are whole and may be said.
    /// Every one of them may stand whatever comes after it: with the plain wording behind it the reply would pass.
    ///
    /// @param soFar as much of the draft as has come
    List<String> opening(String soFar, List<Segment> segments, String message) {
        var firm = segments.stream().filter(Segment::firm).toList();
        if (firm.isEmpty()) {
            return List.of();
        }
        var marked = marked(soFar.replace("\r", ""), firm);
        int mark = marked.indexOf("[[");
        var own = new ArrayList<>(
                sentences(mark < 0 ? marked : marked.substring(0, mark)).toList());
        if (mark < 0 && !own.isEmpty()) {
            own.removeLast();
        }
        var passed = new ArrayList<String>();
        for (var sentence : own) {
            passed.add(sentence);
            if (!reasons(sentence, message).isEmpty() || !size(passed).isEmpty()) {
                passed.removeLast();
                break;
            }
        }
        return passed;
    }

    /// What must be said and nothing else.
    String bare(List<Segment> segments) {
        var firm = segments.stream().filter(Segment::firm).toList();
        var marks =
                upTo(firm.size()).stream().map(number -> "[[" + number + "]]").collect(Collectors.joining());
        return assembled(marks, firm);
    }

    private Verdict.Passed passed(String marked, List<Segment> firm) {
        int mark = firm.isEmpty() ? 0 : marked.indexOf("[[");
        return new Verdict.Passed(
                sentences(marked.substring(0, mark)).toList(), assembled(marked.substring(mark), firm));
    }

    private List<String> reasons(String sentence, String message) {
        var reasons = new ArrayList<>(rules.reasons(sentence, message));
        if (!redactor.redact(sentence).kinds().isEmpty()) {
            reasons.add("personal data");
        }
        if (!isInLanguage(sentence)) {
            reasons.add("another language: " + sentence);
        }
        if (isEnglish() && NAME.matcher(sentence).find()) {
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
        if (rules.isChinese()) {
            return han == letters;
        }
        return latin.stream().mapToInt(String::length).sum() >= letters - latin.size()
                && han == 0
                && (!isEnglish() || latin.stream().filter(ENGLISH::contains).count() * 5 >= latin.size());
    }

    private boolean isEnglish() {
        return rules.code().equals(Language.EN.code());
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    private List<String> size(List<String> own) {
        int length = own.stream().mapToInt(String::length).sum();
        int longest = rules.isChinese() ? LONGEST_ZH : LONGEST_EN;
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
            text.append(newLine ? "\n" : rules.isChinese() ? "" : " ");
        }
        text.append(more);
    }
}
