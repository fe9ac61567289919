package dev.accord.understanding;

import dev.accord.shared.Span;
import dev.accord.understanding.Clause.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts words into clauses and tells what is told from what is supposed, said by the seller, or another's case.
final class Clauses {

    private static final Pattern END = Pattern.compile(
            "[。！？!?；;\\n]|\\.(?=\\s|$|\\p{IsHan})|[，,](?![0-9]{3}(?![0-9]))|、(?=如果|要是|但)|(?<=[\\p{IsHan}0-9])\\s+(?=[\\p{IsHan}0-9])|\\s(?=(?:and if|or if|but|because|although|so that|however) )");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;.\\n]");
    private static final Pattern SUPPOSED = Pattern.compile(
            "如果|要是|假如|假设|假使|万一|倘若|若是|的话$|\\b(?:if|what if|suppose|supposing|in case|unless|hypothetically)\\b(?! you need)");
    private static final Pattern NOT_SUPPOSED =
            Pattern.compile("(?:as|even|see|know|ask(?:ed|ing)?|check|wonder(?:ing)?|sure|not sure) if|不知道(?:如果|是不是)");
    private static final Pattern CONSEQUENCE = Pattern.compile(
            "^\\s*(?:我?们?就|那(?:就|我)?|则|能|可以|会|should|would|could|can|will|then|i'll|i will|i'd|do i|what)");
    private static final Pattern OTHERS = Pattern.compile(
            "(?<![给送替帮为跟和])(?:我?(?:有个|一个|的)?(?:朋友|同事|同学|邻居|闺蜜|舍友|室友|网友)|别人|人家(?=也|买)|有人|隔壁)(?:们|家)?(?:也|就|上次|去年|之前|那次|遇到|碰到|同款|买|的|收到|说他|退|都|花|付)"
                    + "|\\b(?:my|a) (?:friend|colleague|neighbou?r|coworker|flatmate|roommate|classmate)(?: of mine)?(?:'s)?(?: [a-z]+)? (?:had|got|bought|ordered|said|also|once|paid|received|who|too|case|was|told|says|thinks)"
                    + "|\\b(?:someone else|other people|others|another (?:buyer|customer)) ");
    private static final Pattern OWN = Pattern.compile("(?:而|但|可|不过|只有)?我(?:自己)?(?:的|这|是|买|收|也|却|呢|就|花|在)|这次"
            + "|^\\s*(?:而|但|可|不过|现在|所以|结果|那|请|然后)?(?:我(?!们|方|司|店)|本人|咱|俺|要求|请求|诉求|求|希望|想)"
            + "|(?:能|可以|可否|可不可以|还能)[^，。]{0,4}(?:退|换|赔|修|要回)|怎么办|咋办|点算|请(?:尽快|帮|协助|问|求|依法)"
            + "|\\b(?:mine|my|i|but i|for me|please|what can|can (?:i|you))\\b");
    private static final Pattern SELLER = Pattern.compile(
            "(?:商家|卖家|店家|客服|他们?|她们?|对方|老板|售后|平台|主播|店员|师傅|经理)(?:们)?[^，。,我]{0,6}?(?:说|称|讲|回复|表示|认为|坚持|告诉我|解释)"
                    + "|\\b(?:seller|shop|store|they|company|support|customer service|merchant|he|she|rep|agent|retailer|driver)\\b[^.,]{0,20}?\\b(?:says?|said|claims?|claimed|told me|insists?|replied|reckons?|argued?)\\b");

    private final String plain;
    private final List<Clause> clauses = new ArrayList<>();
    private int sentence;
    private Frame before = Frame.TOLD;

    private Clauses(String plain) {
        this.plain = plain;
    }

    static List<Clause> of(String plain) {
        return new Clauses(plain).cut();
    }

    private List<Clause> cut() {
        int start = 0;
        var ends = END.matcher(plain);
        while (ends.find()) {
            add(start, ends.end());
            if (SENTENCE_END.matcher(ends.group()).find()) {
                sentence++;
                before = Frame.TOLD;
            }
            start = ends.end();
        }
        add(start, plain.length());
        return List.copyOf(clauses);
    }

    private void add(int start, int end) {
        if (start < end) {
            before = frame(plain.substring(start, end));
            clauses.add(new Clause(new Span(start, end), sentence, before));
        }
    }

    private Frame frame(String clause) {
        if (SUPPOSED.matcher(NOT_SUPPOSED.matcher(clause).replaceAll("")).find()) {
            return Frame.SUPPOSED;
        }
        if (before == Frame.SUPPOSED && CONSEQUENCE.matcher(clause).find()) {
            return Frame.SUPPOSED;
        }
        if (OTHERS.matcher(clause).find()) {
            return Frame.OTHERS;
        }
        if (SELLER.matcher(clause).find()) {
            return Frame.SELLER;
        }
        boolean goesOn = before == Frame.OTHERS || before == Frame.SELLER;
        return goesOn && !OWN.matcher(clause).find() ? before : Frame.TOLD;
    }
}
