package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.shared.Language;
import java.util.Optional;
import java.util.regex.Pattern;

/// Yes or no in the question's own words: `联系过`, `没提醒我` to "did they remind you", `they didn't` to "did they".
final class Echo {

    private static final int LONGEST = 14;
    private static final Pattern ASIDE = Pattern.compile("[（(][^）)]*[）)]|[\\s，。、？?！!,.~]");
    private static final Pattern NOT_PLAIN = Pattern.compile("还是|没|不|哪|几|什么|谁|多少");
    /// Words that any answer may hold, and what is asked is not among them.
    private static final Pattern EMPTY =
            Pattern.compile("[我您你他她它们咱的了过吗呢啊呀吧哦嗯是有就都也才又再已经这那个在会能要给把被去来说么什下一很太点儿]|商家|卖家|客服|东西|时候");
    private static final Pattern NOT = Pattern.compile("没有?|未|不|冇|木有|别");
    private static final Pattern ENGLISH = Pattern.compile(
            "^\\s*(?:well,? |yes,? |yeah,? |no,? |nope,? )?(?:i|we|they|he|she|it|you|that)(?: (?:just|still|already|actually|really|definitely|never))? ?(?:'ve|do|did|does|have|has|had|was|were|am|are|is|will|would|can|could)(?<not>n'?t| not)?(?: yet)?[\\s.,!]*$");

    private Echo() {}

    /// What a short message answers to a question of yes or no; empty where it only may.
    static Optional<Boolean> in(Utterance words, Fact asked) {
        return words.speech().has(Language.ZH)
                ? chinese(words.plain(), asked.question().in(Language.ZH))
                : english(words.plain());
    }

    private static Optional<Boolean> chinese(String plain, String question) {
        var answer = ASIDE.matcher(plain).replaceAll("");
        var asked = ASIDE.matcher(question).replaceAll("");
        if (answer.length() > LONGEST
                || NOT_PLAIN.matcher(asked).find()
                || plain.contains("吗")
                || plain.contains("？")
                || plain.contains("?")) {
            return Optional.empty();
        }
        boolean not = NOT.matcher(answer).find();
        var told = EMPTY.matcher(NOT.matcher(answer).replaceAll("")).replaceAll("");
        return told.isEmpty() || !told.codePoints().allMatch(c -> asked.indexOf(c) >= 0)
                ? Optional.empty()
                : Optional.of(!not);
    }

    private static Optional<Boolean> english(String plain) {
        var match = ENGLISH.matcher(plain);
        return match.find() ? Optional.of(match.group("not") == null && !plain.contains("never")) : Optional.empty();
    }
}
