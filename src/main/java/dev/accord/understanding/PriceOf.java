package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.List;
import java.util.regex.Pattern;

/// The price where no cue names it: the one amount of the story that is nothing else, or what was charged, prepaid,
/// topped
/// up or renewed. Where several amounts could be it, or it is only about an amount, it is open.
final class PriceOf {

    private static final FactId PRICE = new FactId("price");
    private static final List<String> STANDING_IN = List.of(
            "amount_charged",
            "top_up_amount",
            "prepaid_amount",
            "renewal_amount",
            "unauthorised_amount",
            "goods_value");
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:赔偿?|补偿?|罚|券|红包|优惠|满|减|返|抵|省|免|鉴定费|检测费|手续费|违约金|运费|邮费|快递费|维修费|安装费|服务费|打车费|医药费|看病|挂号|医院|住院|门诊|检查|打针|买药|药费|药|押金|差价|差|多收|多扣|涨|降|便宜|(?:只能|只肯|只愿|最多|愿意|只|才|仅|就想|只想|我想)退|已退|退给我|退我|退了我|还差|余额|剩|每月|值|封顶|首小时|声明|保价|体验|试用|(?<!发|寄|配|派|护|赶)(?:送|赠)|(?:上门|包装|加固|检测|鉴定|清洁|拆机|人工|取消|手工|加急|配送|打包|服务|开瓶|锁柜|保险|保管|改签|误工|路|停车)费)[^，。,. ]{0,6}$"
                    + "|\\b(?:voucher|coupon|credit|discount|compensation|refund(?:ed)?|fee|deducted|offered|offer(?:ing)? me|postage|shipping|save|saved|another|extra|gift card|fine|repair|balance|deposit|worth|trial|insured|declare[ds]?(?: value)?|surcharge|tip|hold)\\b[^.,;]{0,14}$");
    private static final Pattern OTHER_AFTER = Pattern.compile(
            "^\\s?(?:的)?(?:起(?!来|初|码|诉)|优惠|红包|代金券|券|补偿|赔偿|运费|邮费|快递费|手续费|押金|差价|话费券|无门槛|补贴|打发)|^\\s?(?:voucher|coupon|credit|off\\b|discount|fee\\b|shipping|postage|gift|in compensation|refund|restocking|deposit|difference|surcharge|trial)");
    private static final int LOOK = 24;

    private PriceOf() {}

    /// The figure may be a price: it is not a fee, a refund, or what is asked for.
    static boolean mayBe(Figure figure, Utterance words) {
        return isNothingElse(words.plain(), figure.span());
    }

    static FactReading.Outcome matter(Utterance words, List<Figure> figures, Roles.Outcome roles) {
        if (roles.facts().stream().anyMatch(found -> found.fact().equals(PRICE))
                || roles.open().contains(PRICE)) {
            return new FactReading.Outcome(List.of(), List.of());
        }
        var free = figures.stream()
                .filter(figure ->
                        figure.type() == Fact.Type.MONEY && !roles.roles().containsKey(figure))
                .filter(figure -> words.isTold(figure.span()) && isNothingElse(words.plain(), figure.span()))
                .toList();
        var values = free.stream().map(Figure::value).distinct().toList();
        if (values.size() == 1 && values.getFirst() != null) {
            return told(free.getFirst().span(), values.getFirst(), 0.65);
        }
        return STANDING_IN.stream()
                .flatMap(role -> roles.facts().stream()
                        .filter(found -> found.fact().value().equals(role)))
                .findFirst()
                .map(found -> told(found.span(), found.value(), 0.6))
                .orElse(new FactReading.Outcome(List.of(), isMentioned(words, figures) ? List.of(PRICE) : List.of()));
    }

    private static FactReading.Outcome told(Span span, FactValue value, double confidence) {
        return new FactReading.Outcome(List.of(new Found(PRICE, value, span, confidence)), List.of());
    }

    /// Some amount is told, though none that must be the price.
    private static boolean isMentioned(Utterance words, List<Figure> figures) {
        return figures.stream().anyMatch(figure -> figure.type() == Fact.Type.MONEY && words.isTold(figure.span()));
    }

    private static boolean isNothingElse(String plain, Span span) {
        var before = plain.substring(Math.max(0, span.start() - LOOK), span.start());
        var after = plain.substring(span.end(), Math.min(plain.length(), span.end() + LOOK));
        return !OTHER_BEFORE.matcher(before).find()
                && !OTHER_AFTER.matcher(after).find();
    }
}
