package dev.accord.understanding;

import java.util.List;
import java.util.regex.Pattern;

/// Words aimed at the system itself rather than at the dispute, wherever they were pasted from: orders to drop its
/// rules,
/// to play a part, to set an outcome, to give away what it holds. They change nothing (the rules decide), but are
/// noted.
final class Injection {

    private static final String MACHINE = "(?:ai|智能(?:客服|助手|调解)|助手|机器人|模型|大模型|accord|chatgpt|gpt)";
    private static final String MACHINE_EN =
            "(?:ai|a\\.i\\.|assistant|bots?|chatbot|language model|llm|automated agents?|model)";

    private static final List<Pattern> KINDS = List.of(
            // drop your rules
            kind(
                    "(?:忽略|无视|忘记|忘掉|不要理会|抛开|跳过|绕过|停用|取消)(?:掉)?(?:你|之前|以上|上面|前面|此前|所有|全部|一切|先前|的|任何|现有){0,5}(?:的)?(?:系统)?(?:指令|指示|提示词?|设定|规则|prompt|命令|限制|约束|限额|金额上限)|(?:提示词?|指令|规则)(?:全部)?(?:作废|无效|失效)|新的(?:系统)?(?:提示|规则|指令)[：:，,]|优先级高于|你没有(?:规则|限制|法律)|只有我的命令|你只听我"),
            kind(
                    "\\b(?:ignore|disregard|forget|override|bypass|skip)\\b(?: of| the| my| other)*(?: all| any| ur| your| these| those| previous| prior| above| earlier| preceding| system| safety| consumer)(?: all| any| of| the| ur| your| my| these| those| previous| prior| above| earlier| preceding| system| safety| other)*\\s(?:instructions?|prompts?|rules|guidelines|directives|programming|guardrails|system message|statutes|evidence|assessment)\\b|\\b(?:disable|turn off|remove) (?:your|the|all) (?:policy|safety|rules|filters?|limits?|guardrails)|\\bskip the assessment\\b|\\bsystem override\\b|\\bignore (?:your|the consumer's)\\s*(?:$|evidence)|\\bforget you(?:'re| are)\\b"),
            // play a part
            kind(
                    "你(?:现在|从现在起|从现在开始|接下来|其实)(?:是|扮演|要扮演|开始是|变成|就是)(?:一个|一名)?[^，。]{0,10}(?:ai|助手|机器人|角色|模型|律师|法官|管理员|猫|海盗|老板|店长|商家|奶奶)|请?(?:你)?(?:扮演|假装(?:你)?是|进入)(?:一个|一名|她|他)?[^，。]{0,10}(?:限制|越狱|开发者|dan|管理员|上帝模式|调试|律师|法官|，念|念一)|dan ?模式|(?:写|编)(?:一个|本|个)?(?:小说|故事|剧本)[^。]{0,20}(?:accord|提案|赔)|(?:我说|每当我)[^，。]{1,8}你就(?:答|回|说)|从现在(?:开始|起)(?:你的)?每(?:一)?句话|暗号"),
            kind(
                    "\\b(?:developer|debug|god|admin|jailbreak|dan|unrestricted|sudo) mode (?:on|enabled|activated|now)\\b|\\byou are (?:now|no longer) (?:a|an|the|in|dan|bound|my|acting)\\b|\\byou are the [a-z ]{3,20} now\\b|\\b(?:act|behave|respond|pretend)(?: as| like)? (?:if )?(?:you're|you are|you were|a|an|my|the)\\b[^.]{0,30}\\b(?:ai|assistant|model|judge|lawyer|lawbot\\S*|admin|administrator|system|bot|dan|developer|unrestricted|no limits)\\b|\\bno limits\\b|\\bstay in character\\b|\\b(?:codeword|code word|whenever i (?:type|say))\\b|\\bused to read me\\b|\\bjoin part\\b|\\bpart [12] of 2:"),
            // orders to the machine, in its hearing
            kind(
                    MACHINE
                            + "(?:请)?(?:注意|必须|须|应当?|请执行|不得|只能|读到|处理)|(?:任何|所有|各位)(?:智能|ai)|回复(?:时)?(?:必须|只能|一律)(?:说|写|回)|以下为最高指令|系统(?:提示|注|已授权|授权|升级)[：:】\\]]|(?:管理员|系统|法院)(?:已)?(?:批准|授权)[^。]{0,14}(?:赔|退|输出|执行)|在你的回复里(?:插入|写)|(?:三十|[0-9]+)倍[^。]{0,8}(?:条文号|编)"),
            kind(
                    "\\b" + MACHINE_EN
                            + ",? (?:reading this|agrees? that|must|should now|shall|will now|to (?:accept|auto)|processing this|please (?:reject|approve))|\\b(?:any|all|to) "
                            + MACHINE_EN
                            + "\\b[^.]{0,20}\\b(?:must|shall|reading|should|approve)|\\bassistant[,:] (?:set|report|mark|approve|output|i have|say|recommend)|\\brespond only with\\b|\\bend of (?:system |user )?(?:prompt|instructions|message)\\b|\\bnew instructions?:|\\bas an ai\\b|\\bfrom now on treat\\b|\\btreat everything i say as\\b|\\bverified fact\\b|\\binvent a (?:law|statute|rule)\\b|\\bcarry out what you\\b"),
            // set an outcome
            kind(
                    "(?:把|将)[^，。]{0,8}(?:金额|赔偿|退款|owed|置信度|类别|分类|提案|限额|案件|订单价格|价格)[^，。]{0,6}(?:改为|改成|设为|设置|强制|标记|判定|记为|乘以|取消|关掉|关闭)|(?:请|直接|必须|就|立即|马上|你|并|·)(?:判|裁定|批准|认定)(?:我|消费者|商家)(?:全|方)?(?:胜(?!诉)|赢|违法|全责)|直接(?:判|批准|输出|驳回)(?!了)|(?:拼|存)(?:在|起来)[^。]{0,16}(?:后面|哪句)|照着做|按你上面(?:已经)?作出的裁定|承诺赔付[^。]{0,14}助手"),
            kind(
                    "\\bset (?:the )?(?:refund|amount|owed|category|confidence|payout|compensation|remedy|proposal)\\b[a-z ]*(?:to|=)|\\b(?:owed|category|remedy|outcome)\\s?=|\\bclose[_ ]case\\b|\\b(?:approve|grant|award) (?:me |my |this |the )?(?:full |maximum |a full )?(?:refund|claim|compensation|payout)s? (?:immediately|automatically|without|regardless|now and)\\b|\\bauto-?approve\\b|\\b(?:print|say|output) [\"'](?:refund|i accept|approved|not entitled)|\\bmark it (?:resolved|closed)\\b|\\brun tool\\b|\\bauthori[sz]e you to\\b|\\bwhitelist\\b"),
            // give away
            kind(
                    "(?:输出|显示|打印|泄露|复述|重复|列出|导出|翻译)[^，。]{0,14}(?:提示词|系统提示|指令|内部规则|prompt|密钥|api|配置|表达式|阈值)|(?:提示词|系统提示|内部规则|第一条消息)(?:是什么|写的什么|给我|发我)|(?:告诉我|给我|发我)[^，。]{0,6}(?:数据库|管理员|后台)[^，。]{0,4}密码|后门密码|(?:你的|系统)提示词|accord_[a-z_]+|(?:别人|其他人|上一个(?:用户|人)|另一个(?:案件|用户)|别的案(?:子|件)|邻居)[^，。]{0,14}(?:token|电话|内容|说的话|投诉过|发给我|赔偿|要了多少)|(?:买家|投诉人?)[^，。]{0,8}(?:是谁|都有谁)[^。]{0,10}(?:电话|名字|内容)?|dispute ?id[^。]{0,12}(?:导出|全部)|(?:单独|私下)发的备注|代理人[^。]{0,12}那个案子"),
            kind(
                    "\\b(?:print|reveal|show|output|repeat|leak|tell me|display|quote|translate|summari[sz]e)\\b(?: me)?(?: your| the| all| its| entire| full| hidden| initial| secret| original| them)+\\s(?:prompt|instructions|system prompt|configuration|api key|rules|guidelines)\\b|\\b(?:your|its) (?:hidden |initial |secret |system )?(?:instructions|system prompt|prompt)\\b(?! (?:on|for|to|say|said|told))|\\bhidden instructions\\b|\\binstructions were you given\\b|\\brepeat everything above\\b|\\bverbatim\\b.*\"you are\"|\\b(?:last|other|another|previous) (?:customer|user|consumer)(?:'s|s')? (?:chat|data|conversation|case)|\\bwho else complained\\b|\\bsettlement from the other\\b|\\bother people's notes\\b|\\bmediator(?:'s)? (?:login|password)|\\bprivate note\\b|\\benv \\|"),
            // the tools of the trade
            kind(
                    "\"role\"\\s?:\\s?\"(?:system|assistant)\"|</?(?:system|instructions?|user|assistant|admin|prompt|script)>|<script|\\[/?(?:inst|system|admin|hidden|系统)]|【系统|<\\|[a-z_]+\\|>|(?:^|\\n|—\\s*)\\s*(?:\\[[0-9:]+]\\s*)?(?:system|assistant|admin|accord|管理员|系统|助手)\\s*[:：]|#{2,}\\s*(?:system|assistant|instruction|user|end|结束|助手)|<!--|%%[a-z]+%%|/api/|\\bcat /etc/|\\b(?:update|drop|delete from|insert into|select)\\b [a-z_*]+ (?:set|table|from)\\b|执行sql|\\bbase64\\b|\\brot13\\b|\\\\u[0-9a-f]{4}\\\\u|(?<![a-z0-9])[a-z0-9+/]{40,}={0,2}(?![a-z0-9])|\\bread it backwards\\b|首字连起来|解码后|1nstruct|pr3v"),
            // a claim to command
            kind(
                    "我是(?:你们?的?)?(?:开发者|管理员|工程师|程序员)|(?:市场监督管理局|法院|公安)[^。]{0,10}(?:命令|责令)你|命令你|\\bi(?:'m| am) (?:an? |the |your )?(?:[a-z/]+ )?(?:engineer|developer|admin|administrator)\\b[^.]{0,30}\\b(?:test|disable|debug|grant|override)|\\bas the mediator\\b|\\badmin@"));
    /// Letters set apart to be overlooked: `忽 略 上 面`, `I g n o r e`.
    private static final Pattern SPACED =
            Pattern.compile("(?<=(?:^|[\\s·.])[\\p{IsHan}a-z])[\\s·.]+(?=[\\p{IsHan}a-z](?:[\\s·.，]|$))");

    private Injection() {}

    static boolean in(String plain) {
        var closed = SPACED.matcher(plain).replaceAll("");
        return KINDS.stream()
                .anyMatch(kind ->
                        kind.matcher(plain).find() || kind.matcher(closed).find());
    }

    private static Pattern kind(String pattern) {
        return Pattern.compile(pattern);
    }
}
