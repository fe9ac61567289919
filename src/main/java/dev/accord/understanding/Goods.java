package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was bought, as a short noun phrase: the object of buying, or the first thing that has a name in the lexicon.
final class Goods implements TextReader {

    private static final int LONGEST_UNKNOWN = 7;
    private static final int LOOK = 8;
    private static final Pattern POINTED =
            Pattern.compile("(?:[件个台部双条套盒箱瓶袋张本份只把款批斤罐桶支辆块副束盆床棵](?:新|的|大|小|好|红|白|黑)?|[这那新买卖]|[买订购拍]了|的)$");
    private static final Pattern COMPOUND =
            Pattern.compile("^(?:公司|口|装|面|了|钱|费|费用|店|位|库|上|里|号|展|邮|退|换|括|含|柜|住|定|单|主|行|间|车|铺|垫|票)");
    private static final Pattern TOOL = Pattern.compile(
            "手机|电话|电脑|微信|账号|app|phone|mobile|computer|laptop|ipad|tablet|app|card|wallet|desk|door|ticket|email|photos?|dog|cat|bill");
    private static final Pattern USED_BEFORE = Pattern.compile(
            "(?:用|拿|在|玩|刷|关|打|给|借|妈|爸|爷|奶|绑|登)(?:了|着|我|他|她|的|[我他她]?[妈爸爷奶]+的?)?$|\\b(?:on|by|over|via|from|through|off|at|in|to|answer|answering|answers|pick up|picking up|answered) (?:the |my|his |her |their |me )?(?:the |my |his |her |a |our )?(?:front |back )?$");
    private static final Pattern USED_AFTER =
            Pattern.compile("^(?:上|里|号|银行|点|刷|支付|短信|费|话|扣|验证|登录|付|套餐|还在| number| call| off| bill)");
    static final FactId GOODS = new FactId("goods");
    private static final Lexicon THINGS = Lexicon.read("goods.txt");
    private static final Lexicon PLATFORMS = Lexicon.read("platforms.txt");
    private static final String COUNT =
            "(?:(?:[0-9]{1,4}|[一二两三四五六七八九十几半]{1,3})\\s?(?:件|个|台|部|双|条|套|盒|箱|瓶|袋|包|张|本|份|只|把|款|批|斤|公斤|克|罐|桶|支|辆|块|副|对|根|床|盆|束|枚|间|节|次|组|幅|枝|棵|株|卷|顶|提|米|盏|听|尊|串|板|捆|打|架|艘|匹|期|年|瓣|粒|颗|对儿)(?:装)?(?:的|儿)?)";
    private static final Pattern BOUGHT_ZH = Pattern.compile(
            "(?:买(?!家|卖|菜|单)|订购|网购|购买|购入|购(?!物|票)|订(?!单|金|阅)|拍下|下单|拍(?!照|视频|摄|卖|一)|入手|抢到?|淘(?!宝)|囤|定(?!金|制|位|期|时|价|损|的是|义)|(?<![0-9一二三四五六七八九十几早晚快有差半地正整])点(?=了|的|过|个|份|一|单))(?:了|的|过|到|的是|下)?(?:那个|这个|个|那|这)?\\s?"
                    + COUNT + "?(?:的是)?(?<np>[\\p{IsHan}a-z0-9+·.'-]{1,18})");
    private static final Pattern STOP_ZH = Pattern.compile(
            "花了?|付了?|到手|收到|一直|结果|回来|就|没|才|用了|用着|说|还|显示|退|不|都|(?<!电|空|遥)是|坏|给我|想|商家|卖家|客服|的时候|发来|发货|今天|昨天|前天|到现在|现在|已经|打开|拆|发现|了(?!解)|，|价格|一共|总共|[0-9.]+(?:元|块|万)|[零一二两三四五六七八九十百千]{2,}块|怎么|准备|送(?!餐|货)|寄|到货|到家|要|写着|里面|居然|竟|"
                    + COUNT);
    private static final Pattern NO_NAME = Pattern.compile(
            "^(?:came|come|arrived|deleted|removed|cancelled|blocked|refused|took|sorted|fixed|sick|hit|scammed|billed|charged|told|notice|guy|man|woman|lady|call|letter|email|text|message|reply|response|notification|bill|charge|door|his|her|its|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|[0-9.,]+ ?(?:quid|euros?|pounds?|bucks|dollars?)|quid|euros?|pounds?|[0-9]+减|[0-9分秒点]+$|东西|什么|啥|呢|吗|啊|吧|嘛|呀|哦|一|这|那|的|了|个|错|多|少|贵|后|前|时|完|它|他|她|我|你|过|得|[0-9.,-]+$|单|号|票|菜$|nothing|something|thing|things|stuff|one|what|wrong|how|no|any)|^[a-z]$|[0-9]{5}|[号日月]$");
    private static final Pattern BOUGHT_EN = Pattern.compile(
            "\\b(?:bought|ordered|purchased|buy|order|got|get|paid for|order for|booked|received|sent me|return(?:ing|ed)?)\\s(?!number|no\\b|#|id\\b|[0-9-]{4,}|it\\b|them\\b|in\\b|on\\b|back\\b|to\\b|from\\b|up\\b)(?:myself |my (?:son|daughter|wife|husband|mum|mom|dad|kid) )?(?:(?:a|an|the|my|some|this|these|two|three|four|five|six|[0-9]{1,3}|another|new|brand new|pair of|set of|pack of|box of|bottle of|bag of|x|used|couple of|what was|supposed to be)\\s){0,4}(?<np>[a-z0-9][a-z0-9'&+.-]*(?: [a-z0-9][a-z0-9'&+-]*){0,4})");
    private static final Pattern STOP_EN = Pattern.compile(
            "\\b(?:from|for|on|at|in|with|and|but|that|which|it|they|was|were|is|are|has|have|because|to|of|by|when|last|i|my|the|a|an|as|through|via|online|off|this|who|so|then|never|still|not|only|yesterday|today|back|refund|money|nothing|email|reply|response|charged|delivered|there|here|me|you|your|their|told|over|after|two|three|[0-9]+ (?:days|weeks|months)|ago|weeks?|days?|months?|scammed|stuck|worth|instead|they're|it's|which|where|while|costing|around|about|without|into)\\b|(?<=[a-z]{3})\\.(?: |$)");

    @Override
    public List<Found> in(Utterance words) {
        var things = things(words);
        var bought = words.speech().has(Language.ZH) ? objects(words, BOUGHT_ZH, STOP_ZH) : new ArrayList<Span>();
        if (words.speech().has(Language.EN)) {
            bought.addAll(objects(words, BOUGHT_EN, STOP_EN));
        }
        return choose(bought, things)
                .map(span -> new Found(GOODS, new FactValue.Words(words.quote(span)), span, 0.75))
                .map(List::of)
                .orElse(List.of());
    }

    /// An object of buying that ends with a known thing; else a known thing; else the first object as it stands.
    private static Optional<Span> choose(List<Span> bought, List<Span> things) {
        var known = bought.stream()
                .flatMap(object -> things.stream()
                        .filter(object::overlaps)
                        .max(Comparator.comparingInt(Span::end))
                        .map(thing -> new Span(Math.min(object.start(), thing.start()), thing.end()))
                        .stream())
                .findFirst();
        var named = things.stream().filter(span -> span.length() > 1).findFirst();
        var object =
                bought.stream().filter(span -> span.length() <= LONGEST_UNKNOWN).findFirst();
        return known.or(() -> object.filter(
                        span -> span.start() < named.map(Span::start).orElse(Integer.MAX_VALUE)))
                .or(() -> named)
                .or(() -> things.stream().findFirst());
    }

    private static List<Span> things(Utterance words) {
        var platforms = PLATFORMS.in(words.plain());
        return THINGS.in(words.plain()).stream()
                .filter(words::isTold)
                .filter(span -> isThing(words.plain(), span))
                .filter(span -> platforms.stream().noneMatch(span::overlaps))
                .toList();
    }

    /// A single character is a thing only behind a word that counts or points (`这包`, `一束花`), and a phone that is used
    /// is not the one that was bought.
    private static boolean isThing(String plain, Span span) {
        var before = plain.substring(Math.max(0, span.start() - LOOK), span.start());
        var after = plain.substring(span.end(), Math.min(plain.length(), span.end() + LOOK));
        boolean pointed = span.length() > 1
                || POINTED.matcher(before).find() && !COMPOUND.matcher(after).find();
        boolean used = TOOL.matcher(plain.substring(span.start(), span.end())).matches()
                && (USED_BEFORE.matcher(before).find()
                        || USED_AFTER.matcher(after).find());
        return pointed && !used;
    }

    private static List<Span> objects(Utterance words, Pattern pattern, Pattern stop) {
        var objects = new ArrayList<Span>();
        pattern.matcher(words.plain())
                .results()
                .map(match -> cut(words.plain(), match.start("np"), match.end("np"), stop))
                .filter(span -> isName(words.plain().substring(span.start(), span.end())) && words.isTold(span))
                .forEach(objects::add);
        return objects;
    }

    private static boolean isName(String phrase) {
        return !phrase.isBlank()
                && !NO_NAME.matcher(phrase).find()
                && (phrase.length() > 1 || Plain.isHan(phrase.codePointAt(0)));
    }

    private static Span cut(String plain, int start, int end, Pattern stop) {
        var phrase = plain.substring(start, end);
        var matcher = stop.matcher(phrase);
        int length = matcher.find() ? matcher.start() : phrase.length();
        var kept = phrase.substring(0, length).stripTrailing();
        int from = kept.endsWith("的") ? kept.length() : kept.lastIndexOf('的') + 1;
        int to = kept.endsWith("的") || kept.endsWith("时") ? kept.length() - 1 : kept.length();
        return from >= to ? new Span(start, start + Math.max(0, to)) : new Span(start + from, start + to);
    }
}
