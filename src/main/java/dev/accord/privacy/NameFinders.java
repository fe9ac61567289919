package dev.accord.privacy;

import java.util.List;

/// Names of people, after the words that announce them.
final class NameFinders {

    private static final String SURNAME =
            "(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|令狐|慕容|夏侯|司徒|端木|[王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武戚莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝])";
    private static final String END = "(?=[，。,.！!？?；;：:、\\s)）]|$|我|在|的|是|买|电话|手机|住|今年|想|要|你|他|女士|先生|收)";
    private static final String GIVEN = SURNAME + "(?:[\\p{IsHan}]{1,2}?" + END + "|[\\p{IsHan}]{2})";
    private static final String CLOSED = SURNAME + "[\\p{IsHan}]{1,2}?(?=[，。,.！!？?；;、\\s)）]|$)";
    private static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam)\\.?";
    private static final String PROPER = "\\p{Lu}[\\p{L}'’-]+";

    private static final List<Finder> FINDERS = List.of(
            PatternFinder.of(
                    "name",
                    "(?:收货人|收件人|寄件人|联系人|下单人|买家|姓名|名字|户主|户名|开户名|机主|持卡人|实名)\\s*(?:是|叫|为|:|：)?\\s*(?<it>" + GIVEN + ")",
                    NameFinders::isName),
            PatternFinder.of(
                    "name",
                    "(?:我叫|名叫|名字叫|名字是|我的名字是|(?:快递员|骑手|司机|老板|客服|爷爷|奶奶|外婆|外公|爸爸?|妈妈?|老公|老婆|儿子|女儿|孩子|闺女|媳妇|室友)叫)\\s*(?<it>"
                            + GIVEN + ")",
                    NameFinders::isName),
            PatternFinder.of("name", "(?:(?<![\\p{IsHan}])我是|你好[，,]?我是|本人)(?<it>" + CLOSED + ")", NameFinders::isName),
            PatternFinder.of(
                    "name",
                    "(?<!太)(?!康师傅|马师傅)" + SURNAME + "(?:[\\p{IsHan}]{1,2})?(?:先生|女士|小姐姐?(?!妹))(?![\\p{IsHan}]?们)",
                    NameFinders::isName),
            PatternFinder.of(
                    "name",
                    "(?<!\\p{IsHan}{1}康)" + SURNAME + "(?:师傅|经理|老师|阿姨)(?=[，。,.：:\\s说送接打]|$)",
                    NameFinders::isName),
            PatternFinder.of("name", "(?<!\\p{L})[Mm]y name (?<it>" + PROPER + "(?: " + PROPER + "){0,2})"),
            PatternFinder.of("name", "我姓(?<it>" + SURNAME + ")(?=[，。,.！!？?\\s叫]|$)"),
            PatternFinder.of("name", "我姓[\\p{IsHan}]{1,2}[，, ]+(?<it>" + CLOSED + ")"),
            PatternFinder.of(
                    "name", "(?:我叫|名字叫|名字是|叫做)\\s*(?<it>" + PROPER + "(?: " + PROPER + "){0,2}(?:" + GIVEN + ")?)"),
            PatternFinder.of(
                    "name",
                    "(?<!\\p{L})[Mm]y (?:sister|brother|wife|husband|mother|father|mum|mom|dad|son|daughter|friend|neighbou?r|aunt|uncle|niece|nephew|grandson|granddaughter) (?<it>"
                            + PROPER + "(?: " + PROPER + ")?)",
                    NameFinders::isEnglishName),
            PatternFinder.of(
                    "name",
                    "(?i:my (?:full )?name(?:'s|’s| is)|(?<!\\p{L})(?:recipient|addressee|cardholder|account holder|name)(?: is|:)|^name(?= )|attn:?|c/o)\\s+"
                            + "(?<it>(?!(?i:not|on|wrong|wrongly|misspel\\w*|spel\\w*|correct|in|the|a|and)\\b)\\p{L}[\\p{L}'’-]+(?: (?!(?i:and|i|my|from|on|but|the|is|at|in|phone|email|order|so|here)\\b)\\p{L}[\\p{L}'’-]+){0,2})"),
            PatternFinder.of(
                    "name",
                    "(?<!\\p{L})(?:I am|I'm|I’m|[Tt]his is|[Ii]t's|[Ss]igned by|[Ss]igned for by|[Ss]poke (?:to|with)|[Dd]ear|[Rr]egards,?|[Ss]incerely,?)\\s+(?!"
                            + TITLE + " )(?<it>" + PROPER + " " + PROPER + ")(?![\\p{L}])",
                    NameFinders::isEnglishName),
            PatternFinder.of(
                    "name",
                    "(?<!\\p{L})" + TITLE
                            + " (?!Martens|Pepper|Oetker|Dre\\b|Clean|Muscle|Coffee|Beast|Kipling|Marvel|Meyer|Seuss|Who\\b|Jart)(?<it>"
                            + PROPER + "(?: " + PROPER + ")?)"));

    private NameFinders() {}

    static List<Finder> finders() {
        return FINDERS;
    }

    private static boolean isName(String found) {
        return !found.matches(
                        ".*(客户|顾客|客服|商家|卖家|会员|学生|老师傅|平台|车主|业主|店主|人家|哪位|多少|什么|怎么|不是|没有|为什么|成年|全职|高中|单亲|江苏|安徽|温州).*")
                && !found.matches(".*[的了吗呢个家户员生客]$")
                && !found.matches(
                        "(方便|马上|应该|全部|任何|明天|明明|时候|和平|向来|管理|安全|路上|于是|成年|白天|高级|连夜|文明|尚未|关于|解决|何时|司机|商品|查询|单独|温馨|农村|农民|金牌|金融|万一|包括|费用|任由|全家|时间|阳台|石头|连续|成都|安静|荣幸|华为|毛病|常客).*");
    }

    private static boolean isEnglishName(String found) {
        return !found.matches(
                "(?i).*\\b(customer|service|support|amazon|apple|team|store|shop|sir|madam|seller|black|friday|the|not|very|my|your|help|so|an?|royal|mail|post|best buy)\\b.*");
    }
}
