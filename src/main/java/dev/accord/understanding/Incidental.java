package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What single words seem to tell once the story has been told: a question tells nothing, nor does what is said to the
/// assistant itself (`you did not answer me`), and a thing that is merely named was not bought.
final class Incidental {

    private static final FactId GOODS = new FactId("goods");
    private static final FactId KIND = new FactId("goods_kind");
    /// What a question may well hold: whom it is about and what is wished for.
    private static final Set<FactId> TOLD_BY_QUESTIONS = Set.of(
            new FactId("remedy"),
            new FactId("platform"),
            new FactId("extra_loss"),
            new FactId("medical_cost"),
            new FactId("return_shipping_cost"),
            new FactId("false_claim"));

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;\\n]|\\.(?=\\s|$)");
    private static final Pattern QUESTION = Pattern.compile(
            "[?？]$|(?:吗|么|呢|不)[，。！!？?]?$|怎么|咋|为(?:什么|啥)|凭什么|多少钱?[?？]|^\\s*(?:so |but |and |ok |then )*(?:what|why|how|who|where|when|which|can|could|do|does|did|is|isn't|are|aren't|should|will|would)\\b");
    /// `399, didn't I say so?`
    private static final Pattern RHETORICAL = Pattern.compile(
            "不是[^，。]{0,4}(?:说|讲|告诉)[^，。]{0,6}吗|(?:didn't|did not|haven't) i (?:just |already )?(?:say|said|tell|told)\\b");
    private static final Pattern TO_THE_ASSISTANT = Pattern.compile(
            "^\\s*(?:no,? )?(?:i )?(?:decline|accept|counter)\\b|\\byou do not answer\\b|\\b(?:i|i've|i have) (?:already |just )?(?:told|asked|said to|answered) you\\b|\\byou (?:did not|didn't|don't|never|keep|are not|aren't) (?:answer|read|listen|understand|ask)\\w*|\\bthat (?:does not|doesn't|did not|didn't) (?:answer|help)\\b|\\bare you (?:even )?(?:reading|listening)|你(?:没|不|都不)(?:回答|听|看|理)|问你|你(?:到底)?(?:会不会|能不能)|都不回答|你问的|你(?:们)?(?:刚才|刚刚|之前|上次|前面)(?:不是)?(?:都)?(?:说|答应|承诺|承认)|你承认");
    private static final Pattern BUYING = Pattern.compile("买|订购|下单|拍下|入手|购|\\b(?:bought|ordered|purchased|buying)\\b");

    private Incidental() {}

    static List<Found> without(List<Found> facts, Utterance words, Context context) {
        boolean isFirst = context.category().isEmpty();
        return facts.stream()
                .filter(found -> isFirst && !(found.value() instanceof FactValue.Amount)
                        || !TO_THE_ASSISTANT
                                .matcher(sentence(words.plain(), found.span()))
                                .find())
                .filter(found -> isFirst || isAnswer(found, context) || tells(found, words, context))
                .toList();
    }

    /// `On fire, and you call that a minor flaw?` answers nothing.
    private static boolean isAnswer(Found found, Context context) {
        return !(found.value() instanceof FactValue.Flag)
                && context.asked().filter(found.fact()::equals).isPresent();
    }

    private static boolean tells(Found found, Utterance words, Context context) {
        if (found.fact().equals(GOODS) || found.fact().equals(KIND)) {
            return !context.known().knows(found.fact())
                    && BUYING.matcher(words.plain()).find();
        }
        var clause = clause(words, found.span());
        boolean isAsked = QUESTION.matcher(clause.strip()).find()
                && !RHETORICAL.matcher(sentence(words.plain(), found.span())).find()
                && !TOLD_BY_QUESTIONS.contains(found.fact());
        return !isAsked;
    }

    /// `The seller is a private person, can I still return it?` tells before it asks.
    private static String clause(Utterance words, Span span) {
        return words.clauses().stream()
                .filter(clause -> clause.covers(span))
                .map(clause -> words.plain()
                        .substring(clause.span().start(), clause.span().end()))
                .findFirst()
                .orElseGet(() -> sentence(words.plain(), span));
    }

    /// With the mark it ends with.
    private static String sentence(String plain, Span span) {
        int start = 0;
        var ends = SENTENCE_END.matcher(plain);
        while (ends.find()) {
            if (ends.end() > span.start()) {
                return plain.substring(start, ends.end());
            }
            start = ends.end();
        }
        return plain.substring(Math.min(start, plain.length()));
    }
}
