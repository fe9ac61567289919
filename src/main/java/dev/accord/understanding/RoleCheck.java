package dev.accord.understanding;

import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import java.util.regex.Pattern;

/// What a figure must look like to have a role, beyond the cue beside it.
final class RoleCheck {

    private static final int LOOK = 30;
    private static final Pattern BOUGHT = Pattern.compile("买|订|拍|下单|购|囤|bought|ordered|got|purchased");

    /// A day that was promised is not the day it came.
    private static final Pattern EXPECTED = Pattern.compile("(?:预计|说好|承诺|答应|约定|原定|本该|应该|能不能|说是)[^，。,.]{0,8}$"
            + "|\\b(?:promised|due|supposed|expected|meant|was to|were to|scheduled)\\b[^.]{0,24}$");
    /// A message or a bill that came is not the goods, and money that went out did not arrive.
    private static final Pattern NO_GOODS =
            Pattern.compile("收到(?:短信|消息|通知|邮件|电话|回复|验证码|账单|扣款|信息|微信)|\\b(?:came|went|was taken|taken) out\\b");
    private static final Pattern BY_THEN = Pattern.compile("^(?:日|号)?(?:之前|以前|前)(?!买|拍|到的|收)");
    /// What a doctor or a taxi cost is not the price.
    private static final Pattern TREATMENT = Pattern.compile("(?:医院|看病|挂号|门诊|急诊|检查|打针|买药|打车|鉴定|检测)[^，。,. ]{0,6}$");
    /// Nor is a day of sending, returning or cancelling the day of buying.
    private static final Pattern ANOTHER_DEED = Pattern.compile(
            "(?:寄回|寄出|退回|发出|发货|取消|报修|送修)(?:于|在)?$|\\b(?:shipped|sent|returned|cancelled|canceled|serviced|repaired)(?: (?:it|them|on|in the app))*\\s$");

    private RoleCheck() {}

    static boolean fits(String role, Figure figure, Utterance words) {
        var text = words.plain().substring(figure.span().start(), figure.span().end());
        return switch (role) {
            case "repairs_done" -> text.matches(".*(次|回|遍|times?|once|twice)");
            case "minor_age" -> text.matches(".*(岁|old)") && number(figure) < 18;
            case "promised_multiple" -> !text.matches(".*[件箱盒袋瓶双台套包个次岁]");
            case "quantity" ->
                text.matches(".*([件箱盒袋瓶双台套包个罐]|pairs?|boxes|bottles|packs?|pieces|units|items)")
                        && number(figure) > 1
                        && BOUGHT.matcher(before(words.plain(), figure.span())).find();
            case "used_amount" ->
                words.plain()
                        .substring(0, figure.span().start())
                        .matches("[\\s\\S]*(?:用|消费|花)(?:了|掉|去)?(?:大概|差不多)?\\s?$|[\\s\\S]*\\bused\\b[^.]{0,12}$");
            case "delivery_date" ->
                !EXPECTED.matcher(before(words.plain(), figure.span())).find()
                        && !NO_GOODS.matcher(words.plain()).find()
                        && !BY_THEN.matcher(
                                        words.plain().substring(figure.span().end()))
                                .find();
            case "purchase_date" ->
                !ANOTHER_DEED.matcher(before(words.plain(), figure.span())).find();
            case "price" ->
                !TREATMENT.matcher(before(words.plain(), figure.span())).find();
            default -> true;
        };
    }

    private static String before(String plain, Span span) {
        return plain.substring(Math.max(0, span.start() - LOOK), span.start());
    }

    private static long number(Figure figure) {
        return figure.value() instanceof FactValue.Count(long number) ? number : 0;
    }
}
