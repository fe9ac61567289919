package dev.accord.understanding;

import dev.accord.shared.Jurisdiction;
import java.util.Currency;

/// The currency a sign or a word stands for.
final class Currencies {

    static final String SIGN = "(?:us\\$|hk\\$|a\\$|[¥$€£]|(?:rmb|usd|eur|gbp|cny|hkd|jpy)(?![a-z]))";
    static final String WORD =
            "(?:人民币|美元|美金|美刀|刀(?!片|具|子|架)|欧元|欧(?!洲|盟|莱|美|式|版)|英镑|镑|港币|港元|日元|块钱|块(?!儿|状)|蚊(?!子|帐|香|虫)|元(?!旦|素|宵|气|件)|圆(?!形|的|领|珠|桌|通)"
                    + "|rmb(?![a-z])|yuan|kuai|cny(?![a-z])|usd(?![a-z])|eur(?![a-z])|gbp(?![a-z])|us dollars?|dollars?|bucks?|euros?|pounds?(?![a-z])(?! of)(?! [a-z]+ (?:short|missing))|quid|[€£$])";

    private Currencies() {}

    static Currency of(String mark, Jurisdiction jurisdiction) {
        return switch (mark.strip()) {
            case "us$", "usd", "美元", "美金", "美刀", "刀", "us dollar", "us dollars" -> Currency.getInstance("USD");
            case "$", "dollar", "dollars", "buck", "bucks" -> Currency.getInstance("USD");
            case "€", "eur", "euro", "euros", "欧元", "欧" -> Currency.getInstance("EUR");
            case "£", "gbp", "pound", "pounds", "quid", "英镑", "镑" -> Currency.getInstance("GBP");
            case "hk$", "hkd", "港币", "港元" -> Currency.getInstance("HKD");
            case "a$" -> Currency.getInstance("AUD");
            case "jpy", "日元" -> Currency.getInstance("JPY");
            case "¥", "rmb", "cny", "人民币", "元", "yuan" -> Currency.getInstance("CNY");
            default -> jurisdiction.currency();
        };
    }
}
