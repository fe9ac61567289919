package dev.accord.privacy;

import java.util.List;

/// Ways to reach a person: mail, telephone, messenger.
final class ContactFinders {

    private static final String PHONE_CUE =
            "(?:电话|手机号?|座机|号码|联系方式|(?i:phone|mobile|cell|tel|telephone|whatsapp|call me (?:at|on)|text me (?:at|on)|reach me (?:at|on)"
                    + "|my number))(?i:\\s*(?:number|no\\.?))?\\s*(?:是|为|:|：|(?i:is))?\\s*";

    private ContactFinders() {}

    static List<Finder> finders() {
        return List.of(
                PatternFinder.of(
                        "email",
                        "(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\\s?@\\s?[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){0,3}\\.[A-Za-z]{2,12}(?![A-Za-z])"),
                PatternFinder.of(
                        "phone",
                        "(?<![0-9A-Za-z.])(?:\\+?86[- ]?)?1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}(?![0-9A-Za-z])"),
                PatternFinder.of("phone", "(?<![0-9])[幺一][三四五六七八九][零〇幺一二三四五六七八九]{9}(?![零〇一二三四五六七八九])"),
                PatternFinder.of(
                        "phone",
                        "(?<![0-9A-Za-z-])\\(?0[1-9][0-9]{1,2}\\)?[- ]?[0-9]{7,8}(?:(?:-|转)[0-9]{1,5})?(?![0-9-])"),
                PatternFinder.of(
                        "phone",
                        "(?<![0-9A-Za-z])(?:\\+|00(?=(?:[^0-9]?[0-9]){9}))[1-9][0-9]{0,2}[ .-]?(?:\\(0?[0-9]{1,4}\\)[ .-]?)?[0-9]{1,4}(?:[ .-]?[0-9]{2,4}){1,4}(?![0-9])"),
                PatternFinder.of(
                        "phone",
                        "(?<![0-9A-Za-z-])(?:1[-. ])?(?!400-|800-)(?:\\([2-9][0-9]{2}\\) ?|[2-9][0-9]{2}[-. ])[0-9]{3}[-. ][0-9]{4}(?![0-9-])"),
                PatternFinder.of("phone", "(?<![0-9A-Za-z-])0[1278][0-9]{1,3} ?[0-9]{3,4} ?[0-9]{3,4}(?![0-9-])"),
                PatternFinder.of("phone", PHONE_CUE + "(?<it>(?!400|800)[0-9(][0-9() -]{5,16}[0-9])(?![0-9])"),
                PatternFinder.of(
                        "account",
                        "(?:微信号?|威信|(?i:wechat|weixin|vx|wx)(?i:\\s*id)?)\\s*(?:是|为|:|：|(?i:is))?\\s*"
                                + "(?<it>(?=[A-Za-z]*[0-9_-])[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9])"),
                PatternFinder.of(
                        "account",
                        "(?:微信号|(?i:wechat id|wechat))\\s*(?:是|为|:|：|(?i:is))\\s*(?<it>[A-Za-z][A-Za-z0-9_-]{5,19})"),
                PatternFinder.of(
                        "account", "(?i:qq)\\s*号?\\s*(?:是|为|:|：|(?i:is))?\\s*(?<it>[1-9][0-9]{4,10})(?![0-9])"),
                PatternFinder.of(
                        "account",
                        "(?i:telegram|instagram|skype|line|facebook|twitter)\\s*(?i:id|handle|is)?\\s*(?:[:：]\\s*@?|@)(?<it>[A-Za-z0-9_.]{4,30})"));
    }
}
