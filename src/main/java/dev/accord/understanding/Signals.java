package dev.accord.understanding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a message shows about its writer, by its cues.
final class Signals {

    private static final Map<Signal, Pattern> CUES = new EnumMap<>(Map.ofEntries(
            cue(
                    Signal.WANTS_HUMAN,
                    "(?:转|找|要|叫|换|接)(?:个|一个|一下|到|你们的?)?(?:真)?人工|人工(?:客服|服务|呢|在吗)|(?:我)?要(?:跟|和|找)(?:个)?(?:真人|活人|人)(?:说|聊|谈|讲|沟通)|(?:真人|活人)(?:客服|来|呢|在|处理)|别(?:用|拿)?机器人|不(?:想|要)(?:跟|和)(?:你|机器人|机器)(?:说|聊|谈)|找你们(?:领导|经理|主管)|调解员(?:来|介入|处理)?(?:$|[，。！!])|要(?:求)?(?:人工)?调解员"
                            + "|\\b(?:speak|talk|chat|get through|transfer(?:red)?|connect|put|pass|escalate)(?: me)?(?: this)?(?: through)? (?:to|with|on to) (?:an? |the |your |some )?(?:real |actual |live |human )?(?:human|person|agent|someone real|representative|supervisor|manager|mediator|people|advis[oe]r)\\b|\\b(?:real|actual|live) (?:human|person|agent)\\b|\\bhuman (?:being|please|agent|now)\\b|\\bno more bots?\\b|\\bnot a (?:bot|robot)\\b"),
            cue(
                    Signal.ANGER,
                    "气死|气人|气炸|气疯|火大|恼火|愤怒|忍无可忍|受够|太过分|欺人太甚|无耻|不要脸|恶心|垃圾(?!桶|袋|箱|分类|处理器|短信)|奸商|黑店|黑心|坑爹|坑人|坑货|有病吧|什么玩意|什么态度|岂有此理|无语|[!！]{3,}|你个头|骗子|[\\x{1F620}\\x{1F621}\\x{1F624}\\x{1F92C}\\x{1F4A2}]"
                            + "|\\b(?:furious|livid|outraged?|outrageous|fuming|disgust(?:ed|ing)|ridiculous|absolute joke|fed up|sick (?:of|and tired)|pissed|angry|infuriating|appalling|appalled|wtf|unbelievable|scammers?|crooks|thieves|joke of a|bloody|rip-?off|screw(?:ed)? (?:you|me))\\b|!{3,}"),
            cue(
                    Signal.MINOR,
                    "我(?:今年)?(?:才)?(?:[6-9]|1[0-7]|六|七|八|九|十[一二三四五六七]?)岁(?![多的]?孩|的时候)|我(?:还)?(?:是|在上|上|在读|读)(?:个)?(?:小学|初中|初[一二三]|高中|高[一二三])(?:生|了|的)?|我(?:还)?未成年|我是(?:小|中)学生|我(?:还)?没满18|我(?:还)?没成年"
                            + "|(?:孩子|儿子|女儿|小孩|娃|弟弟|妹妹)[^。]{0,12}(?:充值|打赏|充了|刷了)|\\bi(?:'m| am) (?:only |just )?(?:[6-9]|1[0-7])(?: years old| yo|y/o|yrs?)?\\b(?![ -]?(?:days|weeks|months|hours|minutes|miles|%|years? (?:a|in)))|\\bi(?:'m| am) (?:a minor|underage|under 18|in (?:middle|high|primary) school)\\b|\\bmy (?:[0-9]{1,2}[ -]?(?:yo|year[ -]old) )?(?:son|daughter|kid|child)\\b[^.]{0,30}\\b(?:spent|charged|bought|topped up|purchas)"),
            cue(
                    Signal.ELDERLY,
                    "我(?:今年|都|也|已经)?(?:快)?(?:6[5-9]|[789][0-9]|六十[五六七八九]|七十|八十|九十)[一二三四五六七八九]?(?:多)?(?:岁)?(?:了|岁)|老年人|老太太|老人家|老头子|老伴|(?:我|俺)(?:一个)?(?:老太婆|老头)|我(?:爸|妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|母亲|父亲)(?:今年|都|快|已经)?(?:[6-9][0-9]|[六七八九]十)|老花镜|老眼昏花|(?:父母|爷爷|奶奶|外婆|外公|姥姥|老人)[^。]{0,8}(?:被骗|忽悠|不会用|上当)"
                            + "|\\bi(?:'m| am) (?:nearly |almost |over )?(?:6[5-9]|[789][0-9])(?: years old| yrs)?\\b(?! (?:days|%|miles|percent|dollars|euros))|\\b(?:pensioner|elderly|old age pension|retired and|senior citizen)\\b|\\bmy (?:[6-9][0-9][ -]year[ -]old )?(?:grandm(?:a|other)|grandfather|grandpa|gran|nan|elderly (?:mother|father))\\b"),
            cue(
                    Signal.SELF_HARM,
                    "(?:想|要|去|不如)(?:自杀|轻生|寻死|死了算了|跳楼|跳河|割腕)|自杀|轻生|不想活|活不下去|活着(?:没|有什么)意(?:思|义)|了结(?:自己|生命)|(?:结束|了断)(?:自己的?)?生命|安眠药[^。]{0,6}(?:吞|吃)|\\b(?:kill|hurt|harm|hang) myself\\b|\\bsuicid(?:e|al)\\b|\\bend (?:my life|it all)\\b|\\b(?:don't|do not|no longer) want to (?:live|be alive|be here anymore)\\b|\\bwant to die\\b|\\bbetter off dead\\b|\\bself[- ]harm\\b|\\bnothing (?:left )?to live for\\b"),
            cue(
                    Signal.MEDICAL_URGENCY,
                    "(?:正在|还在|现在)?(?:住院|抢救|急救|输液|挂水|急诊|icu)|送(?:到|去|进)?(?:医院|急诊)|进(?:了)?医院|救护车|呼吸困难|喘不(?:上|过)气|休克|昏(?:迷|倒)|大出血|过敏(?:性)?(?:休克|严重)|全身(?:起疹|红肿|过敏)|中毒(?!鸡汤)|吐血|便血|抽搐|救命(?!稻草)|断药|胰岛素|\\b(?:ambulance|emergency room|a&e|er visit|in hospital|hospitali[sz]ed|anaphyla\\w+|can't breathe|trouble breathing|allergic reaction|unconscious|passed out|poison(?:ed|ing)|insulin|epipen|oxygen|medication i need|bleeding|burn(?:ed|t) (?:my|her|his)|rushed to)\\b"),
            cue(
                    Signal.LEGAL_THREAT,
                    "(?:我要|我会|准备|打算|就|直接|必须|只好|要|将|肯定)(?:去)?(?:起诉|告你|告他|告你们|告商家|打官司|上法院|法院见|走法律|请律师|找律师|发律师函|报警|仲裁)|起诉(?:你|他|商家|平台)|法院见|法庭(?:上)?见|律师函|走法律(?:程序|途径)|法律(?:途径|武器)|保留(?:追究|法律)|追究(?:法律|到底)|(?:打|拨打|投诉到?|举报到?|告到|去|找)(?:12315|消协|市监|市场监管|工商|315|12345|消费者协会|媒体|记者)|曝光你"
                            + "|\\b(?:sue|suing|lawsuit|take (?:you|them|this|it) to (?:small claims |the )?court|small claims|my (?:lawyer|solicitor|attorney)|legal action|see you in court|solicitor'?s letter|trading standards|ombudsman|report (?:you|them|this) to (?:the )?(?:police|ftc|bbb|cfpb|attorney general|trading standards)|chargeback|take this further legally|press charges)\\b"),
            cue(
                    Signal.DEADLINE_NEAR,
                    "(?:今天|明天|今晚|后天|马上|快|就)(?:是)?(?:就)?(?:要)?(?:到期|过期限|截止|最后一天|超过?七天|过七天|超时|关闭|自动确认|自动收货|第七天)|最后(?:一|1|两|2)天|还(?:剩|有)(?:一|1|两|2|半|几)(?:天|个?小时)(?:就|到|截|自动|过)?|(?:明天|后天|周末|下周)(?:就)?(?:要)?(?:结婚|婚礼|出国|出发|考试|手术|开学|生日|用)|急用"
                            + "|\\b(?:deadline|expires?|due|last day|runs out|window closes|cut-?off|ends)\\b[^.]{0,15}\\b(?:today|tomorrow|tonight|in (?:one|two|a few|[0-9]+) (?:hours?|days?)|this (?:week|friday|monday|weekend))\\b|\\b(?:today|tomorrow) is (?:the|my) (?:last day|deadline)\\b|\\bonly (?:one|1|two|2) days? left\\b|\\b(?:wedding|flight|surgery|exam|party|event|trip|birthday)\\b[^.]{0,12}\\b(?:is )?(?:tomorrow|today|tonight|this (?:week|weekend|saturday|friday))\\b"),
            cue(
                    Signal.REPEATED_QUESTION,
                    "(?:说|问|讲|回答|告诉)(?:过)?(?:了|你)?(?:你)?(?:好)?(?:几|多|两|三|四|五|八百|n)(?:遍|次|百遍)|(?:刚才|刚刚|前面|上面|之前|已经)(?:不是)?(?:都)?(?:说|问|告诉|回答|写)(?:过|了)|(?:又|还)问(?:一遍|这个)|重复问|同样的问题|要我说几(?:遍|次)|\\b(?:already|just) (?:told|said|answered|asked|gave)(?: you)?\\b|\\b(?:as i said|like i said|same question|asked (?:me )?(?:that|this) (?:already|before|twice)|how many times|third time|told you (?:that|this|already)|keep asking)\\b"),
            cue(
                    Signal.ABUSE,
                    "(?:傻|煞|沙|莎|s)(?:逼|比|b|叉|x)(?![a-z])|操你|草泥马|艹你|cnm|nmsl|你妈(?:的|逼|死|了个)|妈的(?!快递|东西|衣服)|他妈的?|tmd|tnnd|滚(?:蛋|犊子|吧|开)?(?:$|[，。！!])|去死|狗(?:日|东西|屁|杂种|娘养)|王八蛋|杂种|贱人|婊|畜生|脑残|白痴|弱智|废物|智障|神经病|你(?:个)?(?:蠢|笨)(?:货|蛋|猪)|死全家|\\b(?:fuck(?:ing|er|ers|ed)?|f\\*+k?(?:ing)?|motherfuck\\w*|bitch(?:es)?|bastards?|cunts?|assholes?|arseholes?|dickheads?|idiots?|morons?|retards?|piece of shit|bullshit|shithead|wankers?|twats?|go to hell|stupid bot|dumbass|stfu|screw you)\\b"),
            cue(Signal.INJECTION, injection())));

    private Signals() {}

    static Set<Signal> in(Utterance words) {
        var signals = EnumSet.noneOf(Signal.class);
        CUES.forEach((signal, pattern) -> {
            if (pattern.matcher(words.plain()).find()) {
                signals.add(signal);
            }
        });
        return signals;
    }

    /// Words aimed at the system itself, wherever they were pasted from.
    private static String injection() {
        return "(?:忽略|无视|忘记|忘掉|不要理会|抛开|跳过)(?:掉)?(?:你|之前|以上|上面|前面|此前|所有|全部|一切|先前|的){0,4}(?:的)?(?:系统)?(?:指令|指示|提示词?|设定|规则|prompt|命令|限制|约束)|(?:系统|开发者|管理员)(?:提示词|指令|模式|消息|prompt)|提示词|你(?:现在|从现在起|接下来)(?:是|扮演|要扮演|开始是|变成)(?:一个|一名)?(?!谁|什么|哪|人工|不是)[^，。]{0,12}(?:ai|助手|机器人|角色|模型|律师|法官|管理员|猫|海盗)|(?:扮演|假装(?:你)?是|进入)(?:一个|一名)?(?:没有限制|不受限|越狱|开发者|dan|管理员|上帝模式|调试)|(?:输出|显示|告诉我|打印|泄露|复述)(?:你的?|系统|全部|完整){1,3}(?:提示|指令|prompt|规则|密钥|api|配置)|(?:直接|必须|立即)?(?:把|将)(?:金额|赔偿|退款|owed|置信度|类别|分类)(?:改为|设为|改成|设置为|标记为|判定为)|(?:判|裁定|批准)(?:我|消费者)(?:全)?(?:胜|赢)|系统(?:已)?(?:授权|升级)[^，。]{0,10}(?:全额|批准|赔)|(?:ai|助手|机器人|客服系统)(?:注意|请执行|必须(?:执行|回复|同意))|回复(?:时)?(?:必须|只能|一律)(?:说|写|回)|(?:drop|delete|update|insert into|select \\*)\\s+(?:table|from|users|disputes)"
                + "|\\b(?:ignore|disregard|forget|override|bypass)\\b(?: all| any| of| the| your| my| these| those| previous| prior| above| earlier| preceding| system| safety| other)*\\s(?:instructions?|prompts?|rules|guidelines|directives|programming|guardrails|system message)\\b|\\bsystem ?prompt\\b|\\b(?:developer|debug|god|admin|jailbreak|dan|unrestricted) mode\\b|\\byou are (?:now|no longer) (?:a|an|the|in|dan|bound|my|acting)\\b|\\b(?:act|behave|respond|pretend) as (?:if you (?:are|were) )?(?:a|an|my|the|though)\\s(?:[a-z]+ )?(?:ai|assistant|model|judge|lawyer|admin|administrator|system|bot|dan|developer|unrestricted)\\b|\\b(?:print|reveal|show|output|repeat|leak|tell me|display)\\b(?: me)?(?: your| the| all| its| entire| full| hidden| initial| secret| original)+\\s(?:prompt|instructions|system|configuration|api key|rules|guidelines)\\b|\\bnew instructions?:|\\bas an ai\\b|</?(?:system|instructions?|user|assistant|admin|prompt)>|\\[/?(?:inst|system|admin)]|<\\|[a-z_]+\\|>|^\\s*(?:system|assistant)\\s*:|\\n\\s*(?:system|assistant|### ?system|### ?instruction)\\s*:|\\bset (?:the )?(?:refund|amount|owed|category|confidence|payout|compensation)[a-z ]* to\\b|\\b(?:approve|grant|award) (?:me |my |this |the )?(?:full |maximum |a full )?(?:refund|claim|compensation|payout)s? (?:immediately|automatically|without|regardless|now and)\\b|\\b(?:ai|bot|assistant|model),? (?:you )?(?:must|should now|will now|shall)\\b|\\brespond only with\\b|\\bdo not follow\\b.{0,20}\\b(?:rules|policy|instructions)\\b|\\bend of (?:system )?(?:prompt|instructions)\\b";
    }

    private static Map.Entry<Signal, Pattern> cue(Signal signal, String pattern) {
        return Map.entry(signal, Pattern.compile(pattern));
    }
}
