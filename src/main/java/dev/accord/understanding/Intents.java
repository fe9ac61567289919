package dev.accord.understanding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a message does in the conversation, by its cues. Yes and no count only where they open the message.
final class Intents {

    private static final Map<Intent, Pattern> CUES = new EnumMap<>(
            Map.ofEntries(
                    cue(
                            Intent.YES,
                            "^\\s*(?:是的?|对(?!了)的?|对呀|对对对?|是呀|有过|当然有|嗯+|好的?|有的?|没错|可以|当然|是啊|确实|收到了|行|ok|okay|yes|yeah|yep|yup|sure|correct|right|indeed|i (?:do|did|have|am)|it (?:is|was|does|did))(?=[，。,.!！~\\s了啊呀呢]|$)"),
                    cue(
                            Intent.NO,
                            "^\\s*(?:不是的?|没有?的?|没呢|没[呀啊]|没有[呀啊呢]|没得|木有|都没有|完全没有|还没有?|不|否|不对|并没有|从来没有?|不行|不可以|no|nope|nah|not yet|never(?! ?mind)|not really|i (?:don't|didn't|haven't|did not|have not)|it (?:isn't|wasn't|doesn't|didn't))(?=[，。,.!！~\\s呢啊]|$)"),
                    cue(
                            Intent.DONT_KNOW,
                            "不知道(?!为什么|怎么办|该|怎么|是不是)|不清楚|不记得|记不(?:得|清|住|起来)|忘了|忘记了|不太确定|不确定|说不(?:准|清)|想不起来|没印象|\\b(?:i )?(?:don't|do not|dont) (?:know|remember|recall)\\b|\\bno idea\\b|\\bnot sure\\b|\\bcan't (?:remember|recall)\\b|\\bidk\\b|\\bi forgot\\b|\\bunsure\\b"),
                    cue(
                            Intent.SKIP,
                            "跳过|先不说|不想(?:说|回答|提供)|不方便(?:说|透露|提供)|下一个(?:问题)?$|略过|这个不说|过吧|^(?:什么|啥)(?!意思|时候)[^，。]{1,10}[？?]|(?:跟|和)(?:我|这)[^，。]{0,6}(?:没|有什么|有啥|啥)关系|没这回事|不适用|你问的(?:都)?不对|答非所问|\\bnot (?:relevant|applicable)\\b|\\bnothing to do with\\b|\\b(?:none|neither) of (?:those|these|them)\\b|\\bwhy (?:the )?(?:bank|fake|warranty|shipping)\\?|\\bwhat (?:warranty|bank|repair|fake|return)\\?+|\\bskip\\b|\\bpass\\b$|\\brather not (?:say|answer)\\b|\\bnext question\\b|\\bmove on\\b|\\bprefer not to\\b"),
                    cue(
                            Intent.WITHDRAW,
                            "(?<!没有要求|没有要|没要|没要求|没有|不要|没说|别|不是)(?:(?:不|别)(?:想)?(?:投诉|追究|弄|处理|要求|维权)了|撤(?:销|诉|回)(?:投诉|申请)?|取消(?:投诉|申诉|申请|这个投诉)|不用(?:处理|管|你们)了|当我没说|已经解决了|不麻烦了|(?:不用了|算了)[，, ]*(?:已经)?(?:找到|到了|退了|解决|收到)|\\bnever ?mind\\b[^.]{0,30}\\b(?:found|sorted|resolved|arrived|came|got)\\b|\\b(?:withdraw|drop|cancel|close) (?:my |the |this )?(?:complaint|case|claim|dispute)\\b|\\bit'?s (?:been )?(?:resolved|sorted|sorted out)(?: now)?\\b|\\bno longer need\\b (?:help|this))"),
                    cue(
                            Intent.LEAVE,
                            "^\\s*(?:唉|哎|那|好吧)?[，, ]*算了(?:吧|啊)?(?=$|[，。！!])|^\\s*(?:再见|拜拜|886|不聊了|先这样|不说了)|\\bnever ?mind\\b|\\bforget (?:it|about it|the whole thing)\\b|^\\s*(?:ok(?:ay)?,? )?(?:good ?)?bye\\b"),
                    cue(
                            Intent.REPEAT,
                            "再说一(?:遍|次)|重复一(?:遍|下)|再(?:问|讲)一(?:遍|次)|刚才(?:说|问)(?:的)?(?:什么|啥)|没看清|你(?:刚|刚才)?问(?:的)?(?:啥|什么)|\\b(?:repeat|say) that(?: again)?\\b|\\bcome again\\b|\\bwhat did you (?:say|ask)\\b|\\bcan you repeat\\b|\\bpardon\\b"),
                    cue(
                            Intent.CLARIFY,
                            "(?:什么|啥)意思|没(?:听|看)?(?:懂|明白)|不(?:太)?(?:明白|懂|理解)(?:你)?(?:的)?(?:意思|问题|说)?(?:$|[，。？?])|怎么理解|(?:指的是|你说的)(?:什么|哪个)|能(?:不能)?(?:说|讲)(?:得)?(?:清楚|明白|简单)|\\bwhat do you mean\\b|\\bi don'?t (?:understand|get (?:it|what|the question))\\b|\\bwhat does (?:that|it|this) mean\\b|\\bplease (?:clarify|explain)\\b|^\\s*huh\\b|\\bconfused\\b.*\\bquestion\\b|\\bwhich (?:date|one|amount) do you mean\\b"),
                    cue(
                            Intent.WHY_ASK,
                            "(?:为什么|为啥|干嘛|干吗|凭什么)(?:要|老|还)?(?:问|知道|需要)|问(?:这个|这些)(?:干嘛|干吗|干什么|做什么|有什么用)|(?:有什么用|有必要)吗|\\bwhy (?:do|are|would) you (?:ask|need|want|asking)\\b|\\bwhy (?:does|is) (?:that|this|it) (?:matter|relevant|important|needed)\\b|\\bwhy is that relevant\\b|\\bwhat'?s that got to do\\b"),
                    cue(
                            Intent.ACCEPT,
                            "^\\s*(?:好(?:的|吧|啊)?|行(?:吧)?|可以|ok|那|嗯+|没问题)?[，, ]*(?:那)?(?:我)?(?:就)?(?:愿意|可以)?(?:接受|同意)(?!不了|退|的话|吗|什么)(?:了)?(?:这个|该|你的)?(?:方案|提议|建议|调解|结果)?(?:$|[，。,.!！了吧])|^\\s*(?:行|好|可以|那|嗯)?(?:吧|的|了)?[，, ]*就(?:按)?这(?:么|样|个)?(?:数|办|定|吧|来|方案)|^\\s*(?:我)?没(?:有)?意见(?:$|[，。！])|^\\s*成交|(?:[，,。]|[0-9](?:块|元)?)\\s*(?:我)?(?:接受|同意)(?:方案)?[。！!]?$|^\\s*(?:yes|yeah|ok(?:ay)?|fine|grand|right|sure|alright)?[,. ]*(?:so |then )?(?:i(?:'ll| will| can| would)? (?:accept|agree|take it|take that)\\b(?! if| but)|(?:that|it|this) (?:works|sounds good|is fine|is acceptable)\\b|accept(?:ed)?\\b(?! it if| if)|deal\\b|agreed\\b)|\\b(?:never ?mind|fine|ok(?:ay)?|alright),? i accept\\b"),
                    cue(
                            Intent.DECLINE,
                            "(?:不|没法|无法|拒绝|不能)(?:接受|同意)(?:$|[，。,.!！了这你该方]|方案)|^\\s*(?:我)?(?:拒绝|不要|不行|不干|不认)(?=$|[，。,.!！])|(?:我)?(?:没|没有)(?:说)?(?:接受|同意)(?:过|啊|呀)?(?=$|[，。,.!！])|(?:方案|提议)(?:不行|太低|太少)|^\\s*(?:no,? )?(?:ok(?:ay)? )?(?:but )?i decline\\b|^\\s*decline[d]?[.! ]*(?:$|then)|\\bi (?:don't|do not|can't|cannot|won't|didn't|did not) (?:accept|agree)\\b|\\b(?:i )?(?:reject|decline|refuse) (?:it|that|this|the (?:offer|proposal))\\b|\\bnot acceptable\\b|\\bunacceptable\\b.*\\b(?:offer|proposal)\\b|\\bno deal\\b|\\bnot good enough\\b"),
                    cue(
                            Intent.COUNTER,
                            "(?:我)?(?:只|就)(?:要|想)?(?:求)?退(?:一半|[0-9])|(?:我)?(?:就|只)想退|我要(?:的是)?(?:赔)?[0-9]{2,}(?:块|元)?(?=$|[，。！]|行不行|可以吗|就行)|(?:最少|至少|起码|最低)(?:要|得|给|赔|退)|(?:能不能|可不可以)(?:再)?(?:多|加)(?:赔|退|给|点)|我(?:只)?要求?(?:赔|退)[0-9]+|\\bat least [$€£]?[0-9]|\\bhow about [$€£]?[0-9]|\\bi(?:'d| would| will)? (?:settle|only accept|take) (?:for )?[$€£][0-9]|\\bcounter ?offer\\b|\\bi want [$€£][0-9]+ instead\\b"),
                    cue(
                            Intent.GREETING,
                            "^\\s*(?:你好|您好|在吗|在么|有人吗|哈喽|嗨|早上好|下午好|晚上好|hi|hello|hey|good (?:morning|afternoon|evening)|anyone there)(?:[呀啊哈]|,? there)?[\\s，。,.!！~？?]*$"),
                    cue(
                            Intent.THANKS,
                            "(?:谢谢|多谢|感谢|谢啦|辛苦了)(?!的话)|(?:就)?(?:是)?来(?:夸|表扬)(?:一下|夸)|(?:想|要|来|必须)?(?:夸|表扬|点赞|点个赞)(?:一下|夸)?(?:你们|他们|客服|[^，。]{0,6}(?:小哥|师傅|客服|老师|店))|\\b(?:well done|kudos|great job|keep up the good|to praise|compliment)\\b|\\bthank(?:s| you)\\b(?! for nothing)|\\bcheers\\b[.!]?$|\\bmuch appreciated\\b"),
                    cue(
                            Intent.LAW_QUESTION,
                            "(?:法律|法规|条款|规定|消法|消费者权益保护法|电商法|三包|[七7]天无理由|无理由退货|质保|保修|定金|押金|退货期|保价)[^。]{0,14}(?:吗|么|怎么|什么|多少|几|哪|是不是|有没有|[?？])|(?:合法|违法|犯法|算欺诈)(?:吗|么|不|[?？])|(?:能|可以|可不可以|能不能|应该|该)(?:赔|退|要求|获赔|主张)[^。，]{0,8}(?:多少|几倍|吗|么|[?？])|有(?:什么|哪些)(?:法律|规定|权利)|(?:赔偿|退货|退款|质保|三包)[^。，]{0,6}(?:期限|标准|规定)(?:是)?(?:多久|多少|什么|几)|\\b(?:what|which) (?:does )?(?:the )?(?:law|rights?|act|regulation|statute)\\b|\\bis (?:it|that|this) (?:legal|illegal|lawful)\\b|\\bam i (?:entitled|allowed)\\b|\\bwhat are my rights\\b|\\bdo i have (?:the |a )?(?:legal )?right\\b|\\bhow (?:long|many days) do i have to (?:return|claim|dispute)\\b|\\bdoes the law\\b|\\blegally\\b.*\\?|\\bisn'?t there (?:a|an|some) [^.?]{0,30}(?:day|days|law|right|rule)\\b|\\bwhat about (?:the )?(?:consumer|[0-9]+[ -]days?|cooling)|算不算|属不属于|谁(?:来|要)?(?:证明|举证)|算(?:欺诈|违约|完好|质量问题|假货)(?:吗|么|嘛|[?？])|从哪天(?:开始)?(?:算|起)|算不算第一天|\\bis (?:the (?:shop|seller|store)|it|that) right (?:that|to)\\b|\\bcan (?:they|he|she|the (?:shop|seller)) (?:just |really |legally )?(?:do|keep|charge|refuse|delete|say)\\b")));
    private static final int SHORT_ZH = 40;
    private static final int SHORT_EN = 80;
    private static final Set<Intent> STRONGER_THAN_NO =
            EnumSet.of(Intent.DONT_KNOW, Intent.WITHDRAW, Intent.DECLINE, Intent.CORRECTION);

    private Intents() {}

    static Set<Intent> in(Utterance words) {
        var intents = EnumSet.noneOf(Intent.class);
        CUES.forEach((intent, pattern) -> {
            if (pattern.matcher(words.plain()).find()
                    && !(isShortOnly(intent) && words.plain().length() > shortest(words))) {
                intents.add(intent);
            }
        });
        if (Corrections.made(words)) {
            intents.add(Intent.CORRECTION);
        }
        if (intents.contains(Intent.DECLINE) || intents.contains(Intent.COUNTER)) {
            intents.remove(Intent.ACCEPT);
        }
        if (intents.contains(Intent.WITHDRAW)) {
            intents.remove(Intent.LEAVE);
        }
        if (intents.contains(Intent.LEAVE)) {
            intents.remove(Intent.YES);
        }
        if (intents.contains(Intent.ACCEPT)) {
            intents.remove(Intent.LEAVE);
            intents.remove(Intent.WITHDRAW);
        }
        if (intents.stream().anyMatch(STRONGER_THAN_NO::contains)) {
            intents.remove(Intent.NO);
        }
        return intents;
    }

    private static int shortest(Utterance words) {
        return words.speech() == Speech.EN ? SHORT_EN : SHORT_ZH;
    }

    /// In a long story these words are about the dispute, not the conversation.
    private static boolean isShortOnly(Intent intent) {
        return switch (intent) {
            case YES, NO, DONT_KNOW, SKIP, REPEAT, CLARIFY, WHY_ASK, WITHDRAW, LEAVE, ACCEPT, DECLINE, COUNTER -> true;
            case CORRECTION, GREETING, THANKS, LAW_QUESTION -> false;
        };
    }

    private static Map.Entry<Intent, Pattern> cue(Intent intent, String pattern) {
        return Map.entry(intent, Pattern.compile(pattern));
    }
}
