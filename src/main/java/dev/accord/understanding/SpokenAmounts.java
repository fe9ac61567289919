package dev.accord.understanding;

import dev.accord.shared.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Amounts of money without a sign or a currency, as people say them: beside a word of paying (`花了399`, `充两千`,
/// `paid 320 at`), before what was bought (`一千二买的`, `299的耳机`), or standing alone in a story of a purchase.
final class SpokenAmounts implements FigureReader {

    private static final String NUMBER = "(?<n>" + Numerals.ANY + ")(?<many>多|来|几)?";
    private static final String NO_UNIT =
            "(?!\\s?(?:[-/:×x*]\\s?[0-9]|[0-9.]|[个件双套箱盒袋瓶张条斤克码号天日月年周次回遍倍折分点岁期寸米人台只本份位秒代种节级把根块元毛度瓦升层楼路万千百]|公斤|公里|小时|星期|礼拜|厘米|多|来|几|毛|%|％|cm|mm|kg|gb|mah|km|hz"
                    + "|days?|weeks?|months?|years?|hours?|minutes?|mins?|times?|items?|pieces?|percent|st\\b|nd\\b|rd\\b|th\\b|inch|[a-z]))";
    private static final Pattern BESIDE = Pattern.compile(
            "(?:花了?|付了?|实付|收了?|扣了?|扣我|扣款|退了?|退我|赔了?|赔我|补|充了?|充值了?|转了?|打给|交了?|卖我?|总共|一共|总价|共|价格?|价钱|单价|售价|要价|标价|原价|现价|折后|到手|券后|金额|收费|收我|要我|损失|运费|押金|定金|订金|尾款|首付|年费|团费|学费|会费|房费|票价|值|刷了?|打赏了?|被骗了?|骗了?|少了|没了|丢了|才)(?:了|我|是|为|的|:|：|还要|才|给)?\\s?(?<!第|骗了第)"
                    + NUMBER + NO_UNIT);
    private static final Pattern BY_TIME =
            Pattern.compile("(?:一|每)(?:晚|夜|年|个?月|季|节|天|位|人|场|趟)(?:是|要|就|才|扣我?|收我?|得)?\\s?" + NUMBER + NO_UNIT);
    private static final Pattern BEFORE = Pattern.compile("(?<![0-9a-z.:/-])" + NUMBER
            + "(?=\\s?(?:买的|买了|买(?:个|台|件|双|只|条|部|张|套|块|瓶|盒|把)|拍的|入的|入手|到手价?|包邮|的价|大洋|一件|一斤|一双|一套|一个|一瓶|一盒|打赏|押金|定金|订金"
            + "|的(?:东西|货|玩意|鞋|衣|包|手机|耳机|裙|票|课|卡|套餐|机|表|车|键盘|单)))");
    private static final Pattern RESULT = Pattern.compile("=\\s?" + NUMBER + NO_UNIT);
    private static final String EDGE = "(?<=[，。,.！!？?\\s、：:；])(?<![0-9][,.])";
    private static final String CLOSE = "\\s*(?:[，。,.！!？?；;](?![0-9])|的\\p{IsHan}|[呢啊哪呀吧嘛了哦]|$)|\\s";
    /// In Chinese characters a hundred and more, alone between pauses, is money: `一千二 微信转的`, `两千六啊`.
    private static final Pattern CHARACTERS = Pattern.compile("(?:" + EDGE + "|(?<=(?:课|票|卡|款|费|表|机|包|鞋|衣|的)))"
            + "(?<n>[一二两三四五六七八九][一二三四五六七八九十百千万零]{0,7}[百千万][一二三四五六七八九十百千零]{0,7})(?<many>多|来|几)?(?=" + CLOSE + ")");
    /// With cents, alone between pauses: `79.8。`.
    private static final Pattern CENTS = Pattern.compile("(?:" + EDGE
            + ")(?<!(?:烧|烧到|体温|温度|高达|评分|血压|血糖)\\s?)(?<n>[1-9][0-9]{1,4}\\.[0-9]{1,2})(?<many>多|左右)?" + NO_UNIT);
    /// Figures alone after what was bought: `拍的羽绒服399，`.
    private static final Pattern FIGURES = Pattern.compile("(?:(?<=\\p{IsHan})(?<!号|码|尾|第|约|于|年|型|房|编)|" + EDGE
            + ")(?<n>(?:[0-9]{1,3}(?:,[0-9]{3})+|[1-9][0-9]{1,5})(?:\\.[0-9]{1,2})?)(?<many>多|来|几)?(?=" + CLOSE + ")");
    private static final Pattern TENS =
            Pattern.compile("(?:买的|花了?|卖)\\s(?<n>[一二两三四五六七八九]?十[一二三四五六七八九]?)(?<many>多|来|几)?(?=" + CLOSE + ")");
    private static final Pattern SPENT = Pattern.compile("买|拍|订|购|花|付|充|交|办|卖|刷|转|扣|收|骗|骗走|下单|入手|不对|记错|说错|退|抢|赏|少了|价");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:paid|pay|cost|costs|spent|charged|charge|charging|refunded|price (?:was|is|of)|for|lost|worth|owe[sd]?|took|total(?: of| was)?|billed|came to|comes to|out of)(?: me| us| only| just| another| exactly)?\\s(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?|[0-9]{1,6}(?:\\.[0-9]{1,2})?)(?<many>ish|\\+)?(?= (?:for|on|to|in|from|and|but|plus|including|total|altogether|not|i|they|a|at|each|per|off|online|cash|which|then|by|with)\\b|\\s*[.,;!?]|\\s*$)(?![.,][0-9])");
    private static final Pattern SMALL = Pattern.compile("[零〇一二两三四五六七八九十百千万]");
    private static final int LOOK = 42;

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        List.of(RESULT, BESIDE, BY_TIME, BEFORE, ENGLISH)
                .forEach(pattern -> add(figures, pattern, words, context, 0.75));
        List.of(CHARACTERS, CENTS, TENS).forEach(pattern -> add(figures, pattern, words, context, 0.65));
        FIGURES.matcher(words.plain())
                .results()
                .filter(match -> isSpent(words.plain(), match.start()))
                .forEach(match -> add(figures, match, words, context, 0.65));
        return figures;
    }

    private static void add(
            List<Figure> figures, Pattern pattern, Utterance words, Context context, double confidence) {
        pattern.matcher(words.plain()).results().forEach(match -> add(figures, match, words, context, confidence));
    }

    private static void add(
            List<Figure> figures, MatchResult match, Utterance words, Context context, double confidence) {
        boolean followed = match.end("many") > match.start("many");
        var span = new Span(match.start("n"), followed ? match.end("many") : match.end("n"));
        boolean taken = figures.stream().anyMatch(figure -> figure.span().overlaps(span));
        if (taken
                || Amounts.isOffer(words.plain(), span)
                || SMALL.matcher(match.group("n")).matches()) {
            return;
        }
        boolean open = followed || Approximate.is(words.plain(), span);
        var number = Numerals.parse(match.group("n")).orElse(null);
        figures.add(Amounts.figure(span, number, context.jurisdiction().currency(), open, confidence));
    }

    private static boolean isSpent(String plain, int start) {
        return SPENT.matcher(plain.substring(Math.max(0, start - LOOK), start)).find();
    }
}
