package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import dev.accord.shared.Money;
import dev.accord.shared.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Amounts of money with a sign, a word for a currency, or a word of paying beside them. What is only about an amount
/// (`两百多`, `about $40`, `300-400`) is left open.
final class Amounts implements FigureReader {

    private static final String NUMBER = "(?<n>" + Numerals.ANY + ")";
    private static final Pattern SPELT = Pattern.compile(
            "\\b(?<n>" + Numerals.SPELT + ")\\s(?<mark>euros?|dollars?|bucks?|pounds?(?![a-z])(?! of)|quid)\\b");
    private static final String LESS =
            "(?<rest>[0-9零一二三四五六七八九]{1,2})?(?:(?<=[0-9一二三四五六七八九])(?:毛|角)(?<cents>[0-9一二三四五六七八九])?分?)?";
    private static final String NO_UNIT =
            "(?!\\s?(?:[-/:×x*]\\s?[0-9]|[0-9.]|[个件双套箱盒袋瓶张条斤克码号天日月年周次回遍倍折分点岁期寸米人台只本份位秒代种节级把根块元]|公斤|小时|星期|礼拜|厘米|多|来|几|毛|%|cm|mm|kg|gb|mah"
                    + "|days?|weeks?|months?|years?|hours?|minutes?|mins?|times?|items?|pieces?|percent|st\\b|nd\\b|rd\\b|th\\b|inch|[a-z]))";
    private static final String ABOUT =
            "(?:大概|大约|差不多|将近|接近|约|近|快|上|好几|~|about|around|roughly|approximately|approx\\.?|nearly|almost|over|more than|under|less than|some|maybe|like)\\s?";

    private static final Pattern SIGNED =
            Pattern.compile("(?<mark>" + Currencies.SIGN + ")\\s?" + NUMBER + "(?<many>多|来|几|\\+|ish)?");
    private static final Pattern WORDED = Pattern.compile(NUMBER + "(?<many>多|来|几|-?ish|-odd)?\\s?(?<mark>"
            + Currencies.WORD + ")" + LESS + "(?<more>多|左右|上下|出头|不到|ish)?");
    private static final Pattern BESIDE = Pattern.compile(
            "(?:花了?|付了?|实付|收了?|扣了?|扣我|退了?|退我|赔了?|赔我|补|充了?|充值了?|转了?|交了|卖我?|总共|一共|总价|共|价格?|价钱|单价|售价|要价|标价|原价|现价|金额|收费|收我|损失|运费|押金|定金|值|刷了?)(?:了|我|是|为|的|:|：|还要|才)?\\s?(?<!第)"
                    + NUMBER + "(?<many>多|来|几)?" + NO_UNIT);
    private static final Pattern BEFORE = Pattern.compile("(?<![0-9a-z.:/-])" + NUMBER
            + "(?<many>多|来|几)?(?=\\s?(?:买的|买了|拍的|入的|入手|到手价?|包邮|的价|大洋|一件|一斤|一双|一套|一个|一瓶|一盒))");
    /// A number on its own behind what was bought: `拍的羽绒服399，`, `雪地靴，四百八十八，`.
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?<=\\p{IsHan})(?<!号|码|尾|第|约|于|年|型|房|编)(?<a>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{2,6})(?:\\.[0-9]{1,2})?)|(?<=[，。,.！!？?\\s、：:])(?<![0-9][,.])(?<b>(?:[0-9]{1,3}(?:,[0-9]{3})+|[1-9][0-9]{1,5})(?:\\.[0-9]{1,2})?|[一二两三四五六七八九][一二三四五六七八九十百千万零]{0,7}[百千万][一二三四五六七八九十百千零]{0,7}))(?<many>多|来|几)?(?=\\s*(?:[，。,.！!？?；;](?![0-9])|的\\p{IsHan}|呢|啊|$)|\\s)");
    private static final Pattern SPENT = Pattern.compile("买|拍|订|购|花|付|充|交|办|卖|刷|转|扣|收|骗|骗走|下单|入手|不对|记错|说错|退|抢");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:paid|pay|cost|costs|spent|charged|charge|charging|refunded|price (?:was|is|of)|for|lost|worth|owe[sd]?|took|total(?: of| was)?|billed)(?: me| us| only| just| another| exactly)?\\s(?<n>[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,2})?|[0-9]{1,6}(?:\\.[0-9]{1,2})?)(?<many>ish|\\+)?(?= (?:for|on|to|in|from|and|but|plus|including|total|altogether|not|i|they)\\b|\\s*[.,;!?]|\\s*$)(?![.,][0-9])");
    private static final Pattern SMALL = Pattern.compile(
            "(?<![0-9.])(?<n>[0-9]{1,2})(?:p|c| ?cents?| ?pence)(?![a-z0-9])|(?<z>[0-9一二三四五六七八九])(?:毛|角)(?:钱|(?<f>[0-9一二三四五六七八九])分?)?(?!度|落|色|病|巾|衣|线|绒|毯|呢)");
    private static final Pattern COMING = Pattern.compile(ABOUT + "(?:" + Currencies.SIGN + ")?\\s?$");
    private static final Pattern AFTER = Pattern.compile("^\\s?(?:左右|上下|多|出头|or so|-?ish|\\+)");
    private static final Pattern RANGE = Pattern.compile("^\\s?(?:-|~|到|至|to|–|—)\\s?[¥$€£]?[0-9一二两三四五六七八九]");
    private static final Pattern RANGE_BEFORE =
            Pattern.compile("[0-9一二两三四五六七八九百千](?:块|元)?(?:-|~|到|至|–|—| to )[¥$€£]?$");
    private static final Pattern PIECE = Pattern.compile("[一几]块(?!钱|的|买|一|[零一二三四五六七八九])(?=\\p{IsHan})");
    private static final Pattern OFFER = Pattern.compile("满$|满[0-9]+(?:元|块)?减$");
    private static final int LOOK = 14;

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        for (var pattern : List.of(SIGNED, SPELT, WORDED, BESIDE, BEFORE, ENGLISH)) {
            pattern.matcher(words.plain()).results().forEach(match -> add(figures, match, pattern, words, context));
        }
        ALONE.matcher(words.plain()).results().forEach(match -> addAlone(figures, match, words, context));
        SMALL.matcher(words.plain()).results().forEach(match -> addSmall(figures, match, words, context));
        return figures;
    }

    private static void add(
            List<Figure> figures, MatchResult match, Pattern pattern, Utterance words, Context context) {
        boolean marked = match.namedGroups().containsKey("mark");
        int start = marked ? match.start() : match.start("n");
        var span = new Span(start, match.end());
        boolean taken = figures.stream().anyMatch(figure -> figure.span().overlaps(span));
        boolean offered = OFFER.matcher(words.plain().substring(Math.max(0, start - LOOK), start))
                .find();
        boolean piece = PIECE.matcher(words.plain())
                .region(start, words.plain().length())
                .useTransparentBounds(true)
                .lookingAt();
        if (taken || offered || piece || !marked && match.group("n").matches("[零〇一二两三四五六七八九十百千万]")) {
            return;
        }
        var currency = Currencies.of(marked ? match.group("mark") : "", context.jurisdiction());
        boolean open = group(match, "many") != null || group(match, "more") != null || isAbout(words.plain(), span);
        var number = Numerals.parse(match.group("n"))
                .map(whole -> whole.add(rest(match)))
                .orElse(null);
        figures.add(figure(span, number, currency, open, marked ? 0.9 : 0.75));
    }

    private static void addAlone(List<Figure> figures, MatchResult match, Utterance words, Context context) {
        var group = match.group("a") != null ? "a" : "b";
        var span = new Span(match.start(group), match.end(group));
        var before = words.plain().substring(Math.max(0, span.start() - 3 * LOOK), span.start());
        if (SPENT.matcher(before).find()
                && figures.stream().noneMatch(figure -> figure.span().overlaps(span))) {
            var number = Numerals.parse(match.group(group)).orElse(null);
            boolean open = match.group("many") != null || isAbout(words.plain(), span);
            figures.add(figure(span, number, context.jurisdiction().currency(), open, 0.65));
        }
    }

    private static void addSmall(List<Figure> figures, MatchResult match, Utterance words, Context context) {
        var span = new Span(match.start(), match.end());
        if (figures.stream().anyMatch(figure -> figure.span().overlaps(span))) {
            return;
        }
        var hundredth = match.group("n") != null
                ? new BigDecimal(match.group("n")).movePointLeft(2)
                : tenths(match.group("z"), match.group("f"));
        var currency = Currencies.of(match.group().endsWith("p") ? "gbp" : "", context.jurisdiction());
        figures.add(figure(span, hundredth, currency, isAbout(words.plain(), span), 0.7));
    }

    static Figure figure(Span span, @Nullable BigDecimal number, Currency currency, boolean open, double confidence) {
        if (number == null || number.precision() - number.scale() > 9) {
            return Figure.vague(Fact.Type.MONEY, span, null);
        }
        var value = new FactValue.Amount(Money.of(number, currency));
        return open ? Figure.vague(Fact.Type.MONEY, span, value) : Figure.of(Fact.Type.MONEY, span, value, confidence);
    }

    private static boolean isAbout(String plain, Span span) {
        var before = plain.substring(Math.max(0, span.start() - LOOK), span.start());
        var after = plain.substring(span.end(), Math.min(plain.length(), span.end() + LOOK));
        return COMING.matcher(before).find()
                || RANGE_BEFORE.matcher(before).find()
                || AFTER.matcher(after).find()
                || RANGE.matcher(after).find();
    }

    /// What follows the main unit: `129块9`, `五十九块九毛九`.
    private static BigDecimal rest(MatchResult match) {
        var rest = group(match, "rest");
        if (rest == null) {
            return BigDecimal.ZERO;
        }
        var digits = new StringBuilder();
        rest.chars().forEach(c -> digits.append(digit(c)));
        var cents = group(match, "cents");
        digits.append(cents == null ? "" : digit(cents.charAt(0)));
        return new BigDecimal(digits.toString()).movePointLeft(digits.length());
    }

    private static BigDecimal tenths(String tenth, @Nullable String hundredth) {
        return new BigDecimal(digit(tenth.charAt(0)) + "." + (hundredth == null ? 0 : digit(hundredth.charAt(0))))
                .movePointLeft(1);
    }

    private static int digit(int c) {
        return Character.isDigit(c) ? c - '0' : "零一二三四五六七八九".indexOf(c);
    }

    private static @Nullable String group(MatchResult match, String name) {
        return match.namedGroups().containsKey(name) ? match.group(name) : null;
    }
}
