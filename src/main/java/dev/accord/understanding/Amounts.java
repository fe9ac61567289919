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

/// Amounts of money with a sign or a word for a currency. What is only about an amount (`两百多`, `about $40`) is left
/// open.
final class Amounts implements FigureReader {

    private static final String NUMBER = "(?<n>" + Numerals.ANY + ")";
    private static final Pattern SPELT = Pattern.compile(
            "\\b(?<n>" + Numerals.SPELT + ")\\s(?<mark>euros?|dollars?|bucks?|pounds?(?![a-z])(?! of)|quid)\\b");
    private static final String LESS =
            "(?:(?<=euros?|quid|pounds?|dollars?) (?=[0-9]{2}(?![0-9.,])))?(?<rest>[0-9零一二三四五六七八九]{1,2}(?!\\s?(?:[0-9个件双套箱盒袋瓶张条斤克码号天月年周次回遍倍台只本份位把种节级根层晚顿杯碗]|公斤|小时|星期)))?(?:(?<=[0-9一二三四五六七八九])(?:毛|角)(?<cents>[0-9一二三四五六七八九])?分?)?";

    private static final Pattern SIGNED =
            Pattern.compile("(?<mark>" + Currencies.SIGN + ")\\s?" + NUMBER + "(?<many>多|来|几|\\+|ish)?");
    private static final Pattern WORDED = Pattern.compile(NUMBER + "(?<many>多|来|几|-?ish|-odd)?\\s?(?<mark>"
            + Currencies.WORD + ")" + LESS + "(?<more>多|左右|上下|出头|不到|ish)?");
    /// `64,90 euro`, `€9,99`: the continent's decimals, beside its currency only.
    private static final Pattern CONTINENTAL = Pattern.compile(
            "(?<mark>€|\\beur)\\s?(?<n>[0-9]{1,6},[0-9]{2})(?![0-9,])|(?<![0-9,.])(?<amount>[0-9]{1,6},[0-9]{2})\\s?(?<after>€|euros?|eur\\b)");
    private static final Pattern SMALL = Pattern.compile(
            "(?<![0-9.])(?<n>[0-9]{1,2})(?:p|c| ?cents?| ?pence)(?![a-z0-9])|(?<z>[0-9一二三四五六七八九])(?:毛|角)(?:钱|(?<f>[0-9一二三四五六七八九])分?)?(?!度|落|色|病|巾|衣|线|绒|毯|呢)");
    private static final Pattern PIECE = Pattern.compile("[一几]块(?!钱|的|买|一|[零一二三四五六七八九])(?=\\p{IsHan})");
    private static final Pattern OFFER = Pattern.compile("满$|[0-9]{2,5}(?:元|块)?减$");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(?:\\.[0-9]{3})+");
    private static final Pattern PER_UNIT = Pattern.compile("^[^.,，。]{0,8}(?:\\b(?:per|each|an?)\\b|/)");
    private static final int LOOK = 14;

    @Override
    public List<Figure> in(Utterance words, Context context) {
        var figures = new ArrayList<Figure>();
        CONTINENTAL.matcher(words.plain()).results().forEach(match -> addContinental(figures, match, words));
        for (var pattern : List.of(SIGNED, SPELT, WORDED)) {
            pattern.matcher(words.plain()).results().forEach(match -> add(figures, match, words, context));
        }
        SMALL.matcher(words.plain()).results().forEach(match -> addSmall(figures, match, words, context));
        return figures;
    }

    private static void add(List<Figure> figures, MatchResult match, Utterance words, Context context) {
        var span = new Span(Math.min(match.start("mark"), match.start("n")), match.end());
        boolean taken = figures.stream().anyMatch(figure -> figure.span().overlaps(span));
        boolean piece = PIECE.matcher(words.plain())
                .region(span.start(), words.plain().length())
                .useTransparentBounds(true)
                .lookingAt();
        if (taken || piece || isOffer(words.plain(), span) || isFree(match, words.plain())) {
            return;
        }
        var currency = Currencies.of(match.group("mark"), context.jurisdiction());
        boolean open =
                group(match, "many") != null || group(match, "more") != null || Approximate.is(words.plain(), span);
        var number = Numerals.parse(inEnglish(match, words.plain(), currency))
                .map(whole -> whole.add(rest(match)))
                .orElse(null);
        figures.add(figure(span, number, currency, open, 0.9));
    }

    private static void addContinental(List<Figure> figures, MatchResult match, Utterance words) {
        var written = match.group("n") == null ? match.group("amount") : match.group("n");
        var span = new Span(match.start(), match.end());
        figures.add(figure(
                span,
                new BigDecimal(written.replace(',', '.')),
                Currency.getInstance("EUR"),
                Approximate.is(words.plain(), span),
                0.9));
    }

    /// Of `满300减50` neither is an amount that anybody paid.
    static boolean isOffer(String plain, Span span) {
        return OFFER.matcher(plain.substring(Math.max(0, span.start() - LOOK), span.start()))
                .find();
    }

    /// `0元领`, `￥0 trial`: nothing was paid.
    private static boolean isFree(MatchResult match, String plain) {
        return match.group("n").matches("0+(?:\\.0+)?") && plain.length() > LOOK;
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
        figures.add(figure(span, hundredth, currency, Approximate.is(words.plain(), span), 0.7));
    }

    static Figure figure(Span span, @Nullable BigDecimal number, Currency currency, boolean open, double confidence) {
        if (number == null || number.precision() - number.scale() > 9) {
            return Figure.vague(Fact.Type.MONEY, span, null);
        }
        var value = new FactValue.Amount(Money.of(number, currency));
        return open ? Figure.vague(Fact.Type.MONEY, span, value) : Figure.of(Fact.Type.MONEY, span, value, confidence);
    }

    /// `1.850` is a thousand and more on the continent: no amount has three decimals.
    private static String inEnglish(MatchResult match, String plain, Currency currency) {
        var written = match.group("n");
        boolean isWhole = currency.getCurrencyCode().equals("EUR")
                && THOUSANDS.matcher(written).matches()
                && !PER_UNIT.matcher(plain.substring(match.end())).find();
        return isWhole ? written.replace(".", "") : written;
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
