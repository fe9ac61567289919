package dev.accord.privacy;

import java.util.List;

/// Where people live.
final class AddressFinders {

    private static final String PLACE = "(?:[\\p{IsHan}]{2,8}?(?:省|自治区|市|州|区|县|旗|镇|乡|街道|新区))";
    private static final String STREET =
            "(?:路(?!上|过|由)|街(?!上|边)|大道|巷|弄|胡同|村|小区|花园|公寓|大厦|苑|家园|新村|广场|社区|府|庄园|名都|豪庭|学院|大学)";
    private static final String NUMBER =
            "(?:[A-Za-z]?[0-9]{1,5}|[一二三四五六七八九十百]{1,4})(?:[-—][0-9]{1,4}){0,3}\\s?(?:号院|号楼|号|弄|栋|幢|座|单元|层|楼|室|组|户|#)";
    private static final String TAIL = "(?:[A-Za-z]?[0-9]{3,4}(?![0-9元块]))?";
    private static final String STREET_EN =
            "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Close|Way|Terrace|Place|Pl|Square|Crescent|Parkway|Pkwy|Highway|Hwy|Circle|Grove|Gardens|Park|Hill|Row|Mews|Quay)";
    private static final String UNIT_EN = "(?:Apt|Apartment|Unit|Flat|Suite|Ste|Room|#)\\.?\\s*#?[0-9A-Za-z-]{1,6}";
    private static final String ZIP =
            "(?:[A-Z]{2}\\s+[0-9]{5}(?:-[0-9]{4})?|[A-Z]{1,2}[0-9][A-Z0-9]?\\s+[0-9][A-Z]{2}|[A-Z][0-9][0-9W]\\s+(?=[0-9]*[A-Z])[A-Z0-9]{4})";

    private AddressFinders() {}

    static List<Finder> finders() {
        return List.of(
                PatternFinder.of(
                        "address",
                        "(?:收货地址|收件地址|家庭地址|地址|住址|家住|住在|我住|寄到|邮寄到|送到了?)\\s*(?:是|为|:|：)?\\s*(?<it>"
                                + "(?=[^，。,;；\\n]{0,40}[0-9一二三四五六七八九十]+\\s?(?:号|栋|幢|单元|室|楼|弄|座|组))(?=[^，。,;；\\n]{0,30}(?:省|市|区|县|镇|乡|村|路|街|小区|花园|苑|栋|幢|单元|弄))[\\p{IsHan}A-Za-z0-9 -]{4,50}"
                                + "(?:号|栋|幢|单元|室|楼|弄|座|组|户)" + TAIL + ")"),
                PatternFinder.of(
                        "address",
                        PLACE + "{0,5}[\\p{IsHan}A-Za-z0-9]{1,10}?" + STREET + NUMBER + "(?:[\\p{IsHan}]{0,8}" + STREET
                                + "?" + NUMBER + "){0,4}" + TAIL),
                PatternFinder.of(
                        "address",
                        "(?:家住|住在|我住(?!在)|我家在|位于)\\s*(?<it>" + PLACE + "{2,5}(?:[\\p{IsHan}]{1,8}" + STREET + ")?)"),
                PatternFinder.of(
                        "address",
                        "(?<!家住|住在|我住|住)(?:" + PLACE + "){2,5}[\\p{IsHan}]{1,8}" + STREET + "(?:" + NUMBER + ")*"
                                + TAIL),
                PatternFinder.of(
                        "address", "[\\p{IsHan}]{2,10}?(?:小区|花园|公寓|大厦|苑|家园|新村|社区)\\s?(?:" + NUMBER + "){1,4}" + TAIL),
                PatternFinder.of("address", "(?:邮编|邮政编码)\\s*(?:是|:|：)?\\s*(?<it>[0-9]{6})(?![0-9])"),
                PatternFinder.of(
                        "address",
                        "(?:" + UNIT_EN
                                + ",?\\s+)?(?<![0-9.$£€-])[0-9]{1,5}[A-Za-z]?,?\\s+(?:(?:\\p{Lu}[\\p{L}'.-]*|[0-9]{1,3}(?:st|nd|rd|th))\\s+){1,4}"
                                + STREET_EN + "(?![\\p{L}])\\.?(?:,?\\s*" + UNIT_EN
                                + ")?(?:,\\s*\\p{Lu}\\p{Ll}[\\p{L}'-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'-]*){0,2}){0,3}(?:,?\\s*"
                                + ZIP + ")?"),
                PatternFinder.of(
                        "address",
                        "(?i:live at|address is|address:|(?:ship|sent?|deliver)(?:ed)? (?:it )?to)\\s+(?<it>[0-9]{1,5}[A-Za-z]?,?\\s+(?:[\\p{L}'.-]+\\s+){1,4}(?i:"
                                + STREET_EN + ")(?![\\p{L}])(?:[ ,]+[0-9\\p{L}-]+){0,6}?(?=[.,;!?]|$))"),
                PatternFinder.of("address", "(?i:p\\.?\\s?o\\.?\\s?box)\\s+[0-9]{1,6}"),
                PatternFinder.of(
                        "address",
                        "(?<![A-Za-z0-9])[A-Z]{1,2}[0-9][A-Z0-9]?\\s+[0-9][A-BD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])"),
                PatternFinder.of(
                        "address", "(?i:eircode)\\s*(?i:is|:)?\\s*(?<it>[A-Za-z][0-9][0-9Ww]\\s?[A-Za-z0-9]{4})"));
    }
}
