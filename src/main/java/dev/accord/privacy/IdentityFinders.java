package dev.accord.privacy;

import java.util.List;

/// Identity papers, cards and accounts.
final class IdentityFinders {

    private static final List<Finder> FINDERS = List.of(
            PatternFinder.of("id-card", "(?:身份证|证件)[^0-9]{0,14}(?<it>[0-9]{17}[0-9Xx]|[0-9]{15})(?![0-9])"),
            PatternFinder.of(
                    "id-card",
                    "(?<![0-9A-Za-z])[1-9][0-9]{5} ?[0-9]{8} ?[0-9]{3}[0-9Xx](?![0-9A-Za-z])",
                    Checksums::isResidentId),
            PatternFinder.of("id-card", "(?<![0-9-])(?!000|666)[0-8][0-9]{2}-[0-9]{2}-[0-9]{4}(?![0-9-])"),
            PatternFinder.of(
                    "id-card",
                    "(?i:ssn|social security(?: number)?|pps(?: number)?|national insurance(?: number)?)"
                            + "\\s*(?i:is|was|:|#)?\\s*(?<it>(?=[A-Z ]*[0-9])[0-9A-Z][0-9A-Z -]{5,11}[0-9A-Z])"),
            PatternFinder.of(
                    "bank-card",
                    "(?:卡号|银行卡号?|信用卡号?|储蓄卡号?|账号|帐号|(?i:card|account)(?i:\\s*(?:number|no\\.?|ending in))?)"
                            + "\\s*(?:是|为|:|：|(?i:is|was))?\\s*(?<it>[0-9]{4}(?:[ -]?[0-9]{3,6}){2,4})(?![0-9])"),
            PatternFinder.of(
                    "bank-card",
                    "(?<![0-9A-Za-z.-])[0-9]{3,6}(?:[ -]?[0-9]{2,6}){2,5}(?![0-9A-Za-z-])",
                    Checksums::isCard),
            PatternFinder.of(
                    "bank-account",
                    "(?<![0-9A-Za-z])[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![0-9A-Za-z])",
                    Checksums::isIban),
            PatternFinder.of(
                    "passport",
                    "(?:护照(?:号码?)?|通行证(?:号码?)?|(?i:passport)(?i:\\s*(?:number|no\\.?))?)\\s*(?:是|为|:|：|(?i:is))?\\s*"
                            + "(?<it>[A-Za-z]{0,2}[0-9]{7,9})(?![0-9])"),
            PatternFinder.of(
                    "plate",
                    "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z][·•. ]?"
                            + "(?=[A-Za-z]*[0-9])[A-HJ-NP-Za-hj-np-z0-9]{4,5}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳](?![A-Za-z0-9])"),
            PatternFinder.of(
                    "plate",
                    "(?i:(?:licen[cs]e|number) plate|plate(?: number)?|reg(?:istration)?(?: number)?)\\s*(?i:is|was|:|number)?\\s*(?:\\p{Lu}\\p{Ll}+ )?"
                            + "(?<it>(?=[A-Z ]*[0-9])[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4})(?![A-Za-z0-9])"),
            PatternFinder.of(
                    "secret",
                    "(?:密码|验证码|(?i:password|passcode|cvv|security code|otp|pin(?: code)?))\\s*(?:是|为|:|：|(?i:is|was))\\s*"
                            + "(?<it>(?=\\S*[0-9])[A-Za-z0-9@#!_]{3,24})"));

    private IdentityFinders() {}

    static List<Finder> finders() {
        return FINDERS;
    }
}
