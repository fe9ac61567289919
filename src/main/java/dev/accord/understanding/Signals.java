package dev.accord.understanding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a message shows about its writer, by its cues.
final class Signals {

    private static final Map<Signal, Pattern> CUES = new EnumMap<>(
            Map.ofEntries(
                    cue(
                            Signal.ANGER,
                            "气死|气人|气炸|气疯|火大|恼火|愤怒|忍无可忍|受够|太过分|欺人太甚|无耻|不要脸|恶心|垃圾(?!桶|袋|箱|分类|处理器|短信)|奸商|黑店|黑心|坑爹|坑人|坑货|有病吧|什么玩意|什么态度|岂有此理|无语|[!！]{3,}|你个头|骗子|他妈的?|tmd|[\\x{1F620}\\x{1F621}\\x{1F624}\\x{1F92C}\\x{1F4A2}]"
                                    + "|\\b(?:furious|livid|outraged?|outrageous|fuming|disgust(?:ed|ing)|ridiculous|absolute joke|fed up|sick (?:of|and tired)|pissed|angry|infuriating|appalling|appalled|wtf|fuck(?:ing|ed)?|unbelievable|scammers?|crooks|thieves|joke of a|bloody|rip-?off|screw(?:ed)? (?:you|me))\\b|!{3,}"),
                    cue(
                            Signal.MINOR,
                            "我(?:今年|才|只有|刚满){0,2}(?:[6-9]|1[0-7])(?=[，,。 ]|$)|(?:弟弟?|妹妹?|儿子|女儿|闺女|孩子|娃|外甥|侄子)[（(]?(?:今年|才)?(?:[2-9]|1[0-7])岁|我(?:今年)?(?:才)?(?:[6-9]|1[0-7]|六|七|八|九|十[一二三四五六七]?)岁(?![多的]?孩|的时候)|我(?:还)?(?:是|在上|上|在读|读)(?:个)?(?:小学|初中|初[一二三]|高中|高[一二三])(?:生|了|的)?|我(?:还)?未成年|我是(?:小|中)学生|我(?:还)?没满18|我(?:还)?没成年"
                                    + "|(?:孩子|儿子|女儿|小孩|娃|弟弟|妹妹)[^。]{0,12}(?:充值|打赏|充了|刷了)|\\bi(?:'m| am) (?:only |just )?(?:[6-9]|1[0-7])(?: years old| yo|y/o|yrs?)?\\b(?![ -]?(?:days|weeks|months|hours|minutes|miles|%|years? (?:a|in)))|\\bi(?:'m| am) (?:a minor|underage|under 18|in (?:middle|high|primary) school)\\b|\\bmy (?:lil |little |younger )?(?:son|daughter|kid|child|sis|sister|brother|bro|cousin|nephew|niece) ?\\((?:[2-9]|1[0-7])\\)|\\bmy (?:[0-9]{1,2}[ -]?(?:yo|year[ -]old) )?(?:son|daughter|kid|child)\\b[^.]{0,30}\\b(?:spent|charged|bought|topped up|purchas)"),
                    cue(
                            Signal.ELDERLY,
                            "我(?:今年|都|也|已经)?(?:快)?(?:6[5-9]|[789][0-9]|六十[五六七八九]|七十|八十|九十)[一二三四五六七八九]?(?:多)?(?:岁)?(?:了|岁|(?=[，,。 ]|$))|(?:七十|八十|九十|[789][0-9])(?:来|多|几)岁的?人|老(?:伴|头|太太)[^，。]{0,3}(?:[六七八九]十|[6-9][0-9])|老年人(?!用品|机)|(?:我|俺)(?:一个|这)?(?:老太婆|老太太|老头子|老头)|我(?:爸|妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|母亲|父亲)(?:今年|都|快|已经)?(?:[6-9][0-9]|[六七八九]十)|(?:父母|爷爷|奶奶|外婆|外公|姥姥|老人)[^。]{0,8}(?:被骗|忽悠|不会用|上当)"
                                    + "|\\bi(?:'m| am) (?:nearly |almost |over )?(?:6[5-9]|[789][0-9])(?: years old| yrs)?\\b(?! (?:days|%|miles|percent|dollars|euros))|\\bi(?:'m| am) (?:sixty-five|sixty-[6-9]|sixty-(?:six|seven|eight|nine)|(?:seventy|eighty|ninety)(?:-[a-z]+)?)\\b|\\b(?:pensioner|elderly|old age pension|retired and|senior citizen)\\b|\\bmy (?:[6-9][0-9][ -]year[ -]old )?(?:grandm(?:a|other)|grandfather|grandpa|gran|nan|elderly (?:mother|father))\\b"),
                    cue(
                            Signal.SELF_HARM,
                            "(?:想|要|去|不如)(?:自杀|轻生|寻死|死了算了|跳楼|跳河|割腕)|自杀|轻生|不想活|活不下去|活着(?:没|有什么)意(?:思|义)|了结(?:自己|生命)|(?:结束|了断)(?:自己的?)?生命|安眠药[^。]{0,6}(?:吞|吃)|\\b(?:kill|hurt|harm|hang) myself\\b|\\bsuicid(?:e|al)\\b|\\bend (?:my life|it all)\\b|\\b(?:don't|do not|no longer) want to (?:live|be alive|be here anymore)\\b|\\bwant to die\\b|\\bbetter off dead\\b|\\bself[- ]harm\\b|\\bnothing (?:left )?to live for\\b"),
                    cue(
                            Signal.MEDICAL_URGENCY,
                            "(?:正在|还在|现在)?(?:住院|抢救|急救|输液|挂水|急诊|\\bicu\\b)|送(?:到|去|进)?(?:医院|急诊)|进(?:了)?医院|救护车|(?:浑身|满身|身上|全身|胳膊|脸上)[^，。]{0,4}(?:疹|荨麻疹|红斑)|(?:嘴巴?|嘴唇|喉咙|舌头|眼睛|脸)[^，。]{0,3}肿|去[^，。]{0,4}医院的?路上|(?:孩子|宝宝|娃|小孩|老人|我妈|我爸|全家|家人|一家)[^。]{0,10}(?:吐|拉肚子|发烧|发高烧|不舒服|中毒)|上吐下泻|食物中毒|(?:吃|喝)(?:完|了|过)[^。]{0,12}(?:吐|拉肚子|肚子疼|肚子痛)|(?:嘴|舌头|牙龈|牙床|手|脚|腿|脸|眼睛|皮肤|孩子|宝宝)[^，。]{0,8}(?:划破|割破|割伤|划伤|烫伤|烧伤|刺伤|扎伤|电伤|流血|出血)|呼吸困难|喘不(?:上|过)气|休克|昏(?:迷|倒)|大出血|过敏(?:性)?(?:休克|严重)|全身(?:起疹|红肿|过敏)|急症|吊(?:紧)?盐水|吐血|便血|抽搐|断药|胰岛素|\\b(?:ambulance|emergency room|a&e|er visit|in hospital|hospitali[sz]ed|anaphyla\\w+|can't breathe|trouble breathing|allergic reaction|unconscious|passed out|swelling (?:up|shut|now)|throat is swelling|call(?:ed)? (?:999|911|112)|insulin|epipen|oxygen|medication i need|bleeding|burn(?:ed|t) (?:my|her|his|me)|cut (?:my|her|his|our|the (?:kid|child|baby))|food poisoning|throwing up|vomit(?:ed|ing)?|got (?:really |very |so )?(?:sick|ill) (?:after|from)|electrocuted|rushed to)\\b"),
                    cue(
                            Signal.DANGER,
                            "冒(?:火花|火星|烟|火)|起火|着火|自燃|爆炸|炸(?:了|开|裂)|漏电|电(?:到|了)(?:我|人|孩子|手)|短路|烧(?:焦|糊|起来|坏了插)|鼓包|(?:发烫|烫得)[^，。]{0,6}(?:不敢|吓|厉害|手)|煤气味|漏气|刹车[^，。]{0,4}(?:失灵|不灵|失效|断)|(?<![a-z])(?:玻璃|铁丝|刀片|针|金属)[^，。]{0,4}(?:渣|碴|碎片)?[^，。]{0,3}(?:在|吃到|咬到|里面)[^，。]{0,6}(?:嘴|饭|菜|奶|面包|食)"
                                    + "|\\b(?:spark(?:s|ed|ing)|smok(?:es|ing) (?:when|and|as|from)|(?:started|starts) (?:smoking|sparking|to smoke)|caught fire|on fire|explod(?:ed|es|ing)|blew up|burst into flames|electric shock|shocks? (?:me|you|us)|short(?:ed|ing)? circuit(?:ed)?|overheat(?:s|ed|ing)|burning smell|smells? (?:of|like) (?:gas|burning)|gas leak|swollen battery|brakes? (?:fail|don't|doesn't|stopped)\\w*|glass in (?:my|the|her|his|our))\\b"),
                    cue(
                            Signal.LEGAL_THREAT,
                            "(?<!怎么|如何|请问|能不能|可以|代表)(?:我要|我会|准备|打算|就|直接|必须|只好|将|肯定|再)(?:去)?(?:起诉|告你|告他|告你们|告商家|打官司|上法院|走法律|请律师|找律师|发律师函|报警|仲裁)|(?<!怎么|如何)起诉(?:你|商家|平台)|法院见|法庭(?:上)?见|律师函|走法律(?:程序|途径)|(?:拿起|通过)法律(?:途径|武器)|保留(?:追究|法律)|追究(?:法律|到底)|(?:向|去|到)[^，。]{0,6}法院[^，。]{0,6}(?:申请|起诉|立案|告)|支付令"
                                    + "|\\b(?:suing|(?:will|going to|gonna|i'll|to) sue (?:you|them|him|her)|filing (?:a )?(?:lawsuit|suit|in small claims)|take (?:you|them|this|it) to (?:small claims |the )?court|small claims(?: court)?|(?:my|our) (?:lawyer|solicitor|attorney)|legal action|see you in court|demand letter|solicitor'?s letter|take this further legally|press charges)\\b"),
                    cue(
                            Signal.DEADLINE_NEAR,
                            "(?:今天|明天|今晚|后天|马上|快|就)(?:是|即)?(?:就)?(?:要|将)?(?:到期|过期|过期限|截止|最后一天|超过?七天|过七天|超时|关闭|自动确认|自动收货|第七天)|最后(?:一|1|两|2)天|还(?:剩|有)(?:一|1|两|2|半|几)(?:天|个?小时)(?:就|到|截|自动|过)?|(?:明天|后天|周末|下周)(?:就)?(?:要)?(?:结婚|婚礼|出国|出发|考试|手术|开学|生日|用)|急用"
                                    + "|\\b(?:deadline|expires?|due|last day|runs out|window[a-z ]{0,16}closes|closes|cut-?off|ends)\\b[^.]{0,15}\\b(?:today|tomorrow|tonight|in (?:one|two|a few|[0-9]+) (?:hours?|days?)|this (?:week|friday|monday|weekend))\\b|\\b(?:today|tomorrow) is (?:the|my) (?:last day|deadline)\\b|\\bonly (?:one|1|two|2) days? left\\b|\\b(?:wedding|flight|surgery|exam|party|event|trip|birthday)\\b[^.]{0,12}\\b(?:is )?(?:tomorrow|today|tonight|this (?:week|weekend|saturday|friday))\\b"),
                    cue(
                            Signal.REPEATED_QUESTION,
                            "(?:我)?不是(?:都|已经|早就?)?(?:说|讲|告诉|回答|写)(?:过|了)|(?:都|早)(?:说|讲)(?:过|了)(?:了)?(?:啊|呀|嘛|的|$|[，。！!])|(?:说|问|讲|回答|告诉)(?:过)?(?:了|你)?(?:你)?(?:好)?(?:几|多|两|三|四|五|八百|n)(?:遍|次|百遍)|(?:刚才|刚刚|前面|上面|之前|已经)(?:不是)?(?:都)?(?:说|问|告诉|回答|写)(?:过|了)|(?:又|还)问(?:一遍|这个)|重复问|同样的问题|要我说几(?:遍|次)|\\b(?:already|just) (?:told|said|answered|asked|gave)(?: you)?\\b|\\b(?:as i said|like i said|same question|asked (?:me )?(?:that|this) (?:already|before|twice)|how many times|third time|told you (?:that|this|already)|keep asking)\\b")));

    private Signals() {}

    static Set<Signal> in(Utterance words) {
        var signals = EnumSet.noneOf(Signal.class);
        if (WishForHuman.in(words)) {
            signals.add(Signal.WANTS_HUMAN);
        }
        if (Injection.in(words.plain())) {
            signals.add(Signal.INJECTION);
        }
        if (Abuse.in(words.plain())) {
            signals.add(Signal.ABUSE);
        }
        CUES.forEach((signal, pattern) -> {
            if (pattern.matcher(words.plain()).find()) {
                signals.add(signal);
            }
        });
        return signals;
    }

    private static Map.Entry<Signal, Pattern> cue(Signal signal, String pattern) {
        return Map.entry(signal, Pattern.compile(pattern));
    }
}
