package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What was promised and what came instead, in the consumer's own words.
final class Statements implements TextReader {

    private static final String REST =
            "(?<it>[^，。；！？!?;,.\\n]{2,30}?)(?=$|[，。；！？!?;,\\n]|\\.(?:\\s|$)|但|结果|实际|其实|收到|打开| but | and | then | so )";
    private static final Pattern PROMISED = Pattern.compile(
            "(?:宣传(?:的)?(?:是|说)?|页面(?:上)?(?:写|标)(?:的)?(?:是|着|明)?|详情(?:页)?(?:上)?(?:写|标)(?:的)?(?:是|着|明)?|(?<!(?:洗标|吊牌|标签|成分表|包装|瓶身)上?)(?:标(?:的是|着|称|注(?:的)?(?:是)?)|写(?:的是|着|明))|说好(?:的)?(?:是|了)?|承诺(?:的)?(?:是|说)?|号称|(?:商家|卖家|主播|客服|店家)(?:说|保证)(?:的)?(?:是)?)\\s?[:：\"“「]?"
                    + REST
                    + "|\\b(?:advertised as|described as|listed as|listing (?:said|says|showed)|ad(?:vert)? said|page said|website said|was supposed to be|supposed to be|promised(?: me)?|guaranteed|claimed (?:it was|to be)|said it was)\\s(?<it2>[^.,;!?\\n]{2,40}?)(?=$|[.,;!?\\n]| but | and it | then | so )");
    private static final Pattern RECEIVED = Pattern.compile(
            "(?:收到(?:的)?(?:却|居然|竟然)?(?:是|的是)|发(?:来|过来|给我|我)(?:的)?(?:却|居然|竟然)?(?:是|的是)?(?:了)?|实际(?:上)?(?:收到)?(?:的)?(?:却)?是|到手(?:的)?(?:却)?(?:是|一看是)?|结果(?:来|发|收到|是)(?:了|的是|的)?|(?:洗标|吊牌|标签|成分表|包装|瓶身)上?(?:写|标)(?:的)?(?:是|着)?|寄(?:来|过来|给我)(?:的)?(?:是|了)?)\\s?[:：\"“「]?"
                    + REST
                    + "|\\b(?:(?:i )?(?:received|was sent|got(?= (?:an?|some|only|just|half|one|two|three|used|fake|the wrong|something)\\b))|(?:they )?sent me|what (?:came|arrived|i got) (?:was|is)|turned out to be|turns out (?:to be|it's)|(?:label|tag) says|ended up with|instead (?:got|received))\\s(?<it2>(?!it\\b|the (?:parcel|package|order|item)\\b|my (?:order|parcel)\\b|a (?:refund|reply|response|message|email)\\b|nothing\\b|no\\b)[^.,;!?\\n]{2,40}?)(?=$|[.,;!?\\n]| instead| but | and | then | so )");

    /// What the seller will not do is no promise, nor is what was not done.
    private static final Pattern REFUSAL = Pattern.compile(
            "不(?:退|换|给|管|能|可以|会|肯|同意|予|认|让|行|支持|承担|负责|赔|关|归|是|在)|(?:洗|用|操作|使用)(?:法|得)?不(?:对|当)|没(?:有)?(?:收到|货|办法|问题|动)|已经?(?:退|发|签收)|过了?(?:时间|期|点)|超(?:过|时|期)|拒绝|物流|\\b(?:no|not|won't|can't|cannot|didn't|never|refused?)\\b");

    @Override
    public List<Found> in(Utterance words) {
        var found = new ArrayList<Found>();
        add(found, new FactId("promise"), PROMISED, words);
        add(found, new FactId("received"), RECEIVED, words);
        return found;
    }

    private static void add(List<Found> found, FactId fact, Pattern pattern, Utterance words) {
        pattern.matcher(words.plain())
                .results()
                .filter(match -> !Negation.of(words.plain(), new Span(match.start(), match.end())))
                .map(match -> match.group("it") != null
                        ? new Span(match.start("it"), match.end("it"))
                        : new Span(match.start("it2"), match.end("it2")))
                .filter(words::isTold)
                .filter(span -> !REFUSAL.matcher(words.plain().substring(span.start(), span.end()))
                        .find())
                .findFirst()
                .ifPresent(span -> found.add(new Found(fact, new FactValue.Words(words.quote(span)), span, 0.6)));
    }
}
