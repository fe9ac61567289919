package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactValue;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import dev.accord.shared.Span;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers without a unit that can only be amounts: what was paid (`买的799`, `风衣,459`, `456一罐`, `paid 89`), and in a
/// correction (`I meant 49 not 94`) where an amount is known that they can correct.
final class BareNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![0-9a-z.])(?:" + Numerals.FIGURES + "|" + "[一二两三四五六七八九][零一二两三四五六七八九十百千万]{1,8})(?![0-9a-z年月日号件个次天])");
    private static final String PLAIN = "(?<n>[1-9][0-9]{1,5}(?:\\.[0-9]{1,2})?)";
    private static final String PIECE = "[件双台箱盒瓶袋套条只部张罐支把个份对斤]";
    private static final Pattern CHINESE = Pattern.compile(
            "(?:准确是|正好|总数是|一共是|合计|加起来|(?<!公|么|这)共|应该是|买的?|花了?|付了?|付款|给了|收了?我?|扣了?我?|总共|一共|价格?|标价|原价|现价|只要|才|卖我?|卖给我|到手|拍的?|拍下|下单|交了|充了|转了|实付|金额)(?:是|就)?\\s?(?<![0-9.])"
                    + PLAIN + "(?=[,，。！!？?;；\\s]|的|$|买|一" + PIECE + ")"
                    + "|(?<=[,，。;；\\s])(?<![a-z] )" + PLAIN.replace("<n>", "<alone>")
                    + "(?=[,，。！!;；]|\\s(?![0-9a-z])|$)"
                    + "|(?<![0-9.a-z:：/月年-])" + PLAIN.replace("<n>", "<each>") + "(?=\\s?(?:一|每|/)" + PIECE
                    + "|(?:买|入手?|拍|到手)(?:的|了))"
                    + "|(?<![0-9.a-z])" + PLAIN.replace("<n>", "<times>") + "(?=\\s?[x×*]\\s?[1-9][0-9]?(?![0-9a-z.]))"
                    + "|(?<=\\p{IsHan})(?<![码号款型版满减第到至楼房路层约近超过])(?<told>[1-9][0-9]{1,4})(?=没|一直|不(?!到)|充|用|付|坏|结果|还|就|到现在|漏|断|裂|冒)"
                    + "|(?<=裙|鞋|裤|衣|衫|衬|包|套|袜|帽|表|机|锅|壶|炉|灯|椅|桌|柜|床|垫|车|卡|票|券|奶粉|面膜|口红|耳机|手机|相机|冰箱|电视|裙子|裤子|鞋子|帽子|杯子|箱子)(?<beside>[1-9][0-9]{1,4})(?=[,，。;；!！]|$)"
                    + "|(?<![0-9.第])(?<myriads>[1-9][0-9]{0,3}(?:\\.[0-9]{1,2})?万)(?!公里|里|步|人|粉|次|张|件|册|km|多|余|左右|元|块|个|分)"
                    + "|(?<![0-9.a-z:：/月年-])(?!20[0-9]{2}的)(?<of>[1-9][0-9]{2,4})的(?!内存|版本|款|版|容量|型号|码|尺码|房|机型|旧|老|新款|配置|时候|话)(?=\\p{IsHan}{1,6}(?:[,，。！!？?;；\\s]|$))");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:paid|cost(?: me)?|charged(?: me)?|spent|price (?:was|is)|total (?:was|is))(?: about| around)? "
                    + PLAIN
                    + "(?![0-9.,]*[0-9])(?!\\s?(?:%|percent|days?|weeks?|months?|hours?|minutes?|years?|times|items?|pieces?|people|of))(?=[\\s.,;!?]|$)");

    private BareNumbers() {}

    static List<Figure> in(Utterance words, Context context) {
        var corrected = corrected(words, context);
        return corrected.isEmpty() ? paid(words, context) : corrected;
    }

    private static List<Figure> corrected(Utterance words, Context context) {
        var currency = context.known().values().values().stream()
                .flatMap(value -> value instanceof FactValue.Amount(Money money)
                        ? Optional.of(money.currency()).stream()
                        : Optional.<Currency>empty().stream())
                .findFirst();
        return currency.isEmpty() || !Corrections.made(words)
                ? List.of()
                : NUMBER.matcher(words.plain())
                        .results()
                        .flatMap(match ->
                                amount(match.group(), new Span(match.start(), match.end()), currency.get(), 0.8)
                                        .stream())
                        .toList();
    }

    private static List<Figure> paid(Utterance words, Context context) {
        var pattern = words.speech().has(Language.ZH) ? CHINESE : ENGLISH;
        return pattern.matcher(words.plain())
                .results()
                .flatMap(match -> amount(match, context).stream())
                .toList();
    }

    private static Optional<Figure> amount(MatchResult match, Context context) {
        var currency = context.jurisdiction().currency();
        return List.of("n", "alone", "each", "times", "told", "beside", "myriads", "of").stream()
                .filter(name -> match.namedGroups().containsKey(name) && match.group(name) != null)
                .findFirst()
                .flatMap(name ->
                        amount(match.group(name), new Span(match.start(name), match.end(name)), currency, 0.75));
    }

    private static Optional<Figure> amount(String written, Span span, Currency currency, double confidence) {
        return Numerals.parse(written)
                .map(number ->
                        Figure.of(Fact.Type.MONEY, span, new FactValue.Amount(Money.of(number, currency)), confidence));
    }
}
