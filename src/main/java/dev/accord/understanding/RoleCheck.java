package dev.accord.understanding;

import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import java.util.regex.Pattern;

/// What a figure must look like to have a role, beyond the cue beside it.
final class RoleCheck {

    private static final Pattern BOUGHT = Pattern.compile("买|订|拍|下单|购|囤|bought|ordered|got|purchased");

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
            default -> true;
        };
    }

    private static String before(String plain, Span span) {
        return plain.substring(Math.max(0, span.start() - 20), span.start());
    }

    private static long number(Figure figure) {
        return figure.value() instanceof FactValue.Count(long number) ? number : 0;
    }
}
