package dev.accord.understanding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What a message asks about the service and the way ahead, by its cues.
final class Topics {

    private static final Map<Topic, Pattern> CUES = new EnumMap<>(
            Map.ofEntries(
                    cue(
                            Topic.COST,
                            "(?:你们|这个?(?:服务|平台)?|咨询|投诉|调解|处理|用这个)[^，。]{0,6}(?:收费|要钱|收钱|花钱|免费)(?:的)?(?:吗|么|嘛|不|[?？])|收不收(?:费|钱)|要不要(?:钱|收费)|(?:^|[，。])(?:是)?(?:免费|收费|要钱)(?:的)?(?:吗|么|嘛|不)|\\bis (?:this|it|accord|(?:this|the|your) service) (?:for )?free\\b|\\b(?:does|do) (?:it|this|you) cost (?:owt|anything|me|money)\\b|\\b(?:how much|what) (?:does|do|will) (?:this|it|accord|you|the service) (?:cost|charge)\\b|\\bdo i (?:have|need) to pay (?:you|for this)\\b|\\bdo you charge\\b"),
                    cue(
                            Topic.PAYER,
                            "谁(?:来|会|该|应该|要)?(?:给|赔|付|出|退)(?:我|这|钱|的|$|[?？])|钱(?:是|由|该)?谁(?:来)?(?:给|赔|付|出|退)|\\bwho (?:pays|would pay|will pay|is going to pay|gives me|has to pay|is paying)\\b"),
                    cue(
                            Topic.PAYMENT_DAY,
                            "(?:什么时候|啥时候|几时|几耐|多久|多长时间|几天|哪天)(?:先|能|才|会|可以|才能)?(?:到账|退给?我|退款|退钱|退到|拿到|收到钱|打给我|赔给?我|给我钱|回来)|钱(?:什么时候|啥时候|几时|几耐|多久|几天)|\\b(?:when|how (?:soon|long|quickly))\\b[^.?]{0,34}\\b(?:my money|the money|money back|get paid|the refund|my refund|be refunded|the payment)\\b"),
                    cue(
                            Topic.DURATION,
                            "(?:要|得|需要|大概|一般)(?:等)?(?:多久|多长时间|几天)(?:能|才|会|可以)?(?:处理|解决|搞定|有结果|弄完|出结果|$|[?？呢啊])|多久(?:能|才)?(?:处理|解决|搞定|有结果)|\\bhow long (?:does|will|would|is) (?:this|it|that|the process|all this)(?: usually| normally)?(?: going to)? take\\b|\\bhow long (?:until|before) (?:this is|it is|i hear)\\b"),
                    cue(
                            Topic.FIRST_STEP,
                            "(?:第一步|接下来|下一步)(?:呢|是|要)(?:什么|啥)?(?=[？?]|$)|(?:第一步|现在|接下来|下一步|那|然后)[^，。]{0,6}(?:怎么办|做什么|干嘛|干什么|干啥|怎么做|咋办|怎么弄|咋弄|该?咋整)|(?:我)?(?:该|应该|要|需要)(?:先)?(?:怎么办|做什么|干嘛|干什么|干啥|怎么做|咋办|怎么弄|咋弄|咋整)|\\bwhat (?:should|do|can|must) i do(?: now| next| first|\\?|$)|\\bwhat(?:'s| is) (?:the |my )?(?:next|first) step\\b|\\bwhat happens (?:now|next)\\b|\\bwhere do i start\\b"),
                    cue(
                            Topic.EVIDENCE,
                            "(?:要|需要|得|该|准备|提供|留)(?:我)?(?:交|给|准备|提供|留)?(?:什么|哪些|啥)(?:样的)?(?:证据|材料|资料|凭证)|(?:证据|截图|照片|视频|凭证|聊天记录)[^，。]{0,6}(?:怎么|哪里|在哪|咋|往哪)(?:儿)?(?:交|发|传|上传|给)|\\bwhat (?:kind of )?(?:evidence|proof|documents|paperwork)\\b[^.]{0,24}(?:need|should|do|want)|\\b(?:how|where) (?:do|can|should) i (?:upload|send|submit|attach|share)\\b"),
                    cue(
                            Topic.ROBOT,
                            "你(?:到底)?(?:是|是不是)(?:个)?(?:机器人|人工|真人|ai|机器|人还是)|是(?:机器人|真人|人工)(?:还是[^，。]{1,6})?(?:吗|么|嘛|[?？])|\\b(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)) (?:a |an )?(?:real )?(?:bot|robot|human|person|machine|ai|chatbot|computer)\\b|\\bwho am i (?:talking|speaking|chatting) (?:to|with)\\b"),
                    cue(
                            Topic.PRIVACY,
                            "(?:隐私|个人信息|聊天记录|我说的|这些话?|我的信息)[^，。]{0,10}(?:泄露|保密|安全|给谁看|会不会[^，。]{0,8}(?:看|知道))|(?:商家|卖家|他们|对方)(?:会|能|是不是|会不会|能不能)[^，。]{0,6}(?:看到|知道我|看见)[^，。]{0,8}(?:吗|么|[?？])|\\b(?:will|can|does|do) (?:the )?(?:seller|shop|store|they|company) (?:see|read|know who|get my)\\b|\\bis (?:this|it|what i (?:say|write)) (?:private|confidential|secret)\\b|\\bwho (?:can see|sees|reads) (?:this|what)\\b"),
                    cue(
                            Topic.SELLER_SILENT,
                            "(?:商家|卖家|他们|对方|店家|他|她|平台|人家)(?:要是|如果|万一|就是|还是|一直|再)?[^，。]{0,3}(?:不理|不同意|不答应|不接受|不回|拒绝|不给|不认|不肯|不愿意|耍赖|赖账|不配合)[^，。]{0,6}(?:怎么办|咋办|怎么弄|咋整|呢[?？]?$|咋弄)|(?:要是|如果|万一)[^，。]{0,6}(?:不理|不同意|不答应|不接受|不回|拒绝|不给|不认|不肯|耍赖|赖账)[^。]{0,8}(?:怎么|咋|呢)|\\bwhat (?:if|happens if|happens when|do i do if) (?:they|the (?:seller|shop|store|company|merchant)|he|she)\\b[^.]{0,40}|\\band if (?:they|the (?:seller|shop|company)|he|she) (?:refuse|ignore|say|don't|doesn't|won't|still)\\w*"),
                    cue(
                            Topic.CONTACT,
                            "(?:怎么|咋|如何)(?:跟|找|向|和|去)?(?:他们|商家|对方|卖家|店家)(?:要|联系|通知|说|发)|(?:点|按|填)哪(?:里|儿|个)|(?:在)?哪(?:里|儿)(?:点|操作|填|发通知)|(?:你|你们|平台|这边|系统)(?:会|能|能不能|可以|可不可以|会不会|是不是会)?(?:去|帮我|帮忙|替我|直接)*(?:联系|通知|找|跟|告诉|问)(?:一下)?(?:商家|卖家|他们|对方|店家)[^，。]{0,6}(?:吗|么|嘛|不|[?？])|\\b(?:will|can|do|are) you (?:going to )?(?:contact|tell|write to|call|talk to|email|reach out to|notify) (?:the|them|him|her)\\b|\\bdoes the (?:seller|shop|store|company) (?:know|get told|hear)\\b|\\bhow do i (?:contact|tell|notify|send (?:this|it) to) (?:the|them)\\b"),
                    cue(
                            Topic.POWER,
                            "(?:你们|这个?|说的|方案|结果|协议)[^，。]{0,6}(?:管用|有用|有效力|有法律效力|算数|有约束力|能强制|作数)(?:吗|么|嘛|不|[?？])|有没有(?:法律效力|用|强制力)|你们(?:凭什么|有什么权|说了算)|\\b(?:is|are) (?:this|it|that|the (?:proposal|result|agreement))(?: legally)? (?:binding|enforceable|official)\\b|\\bdo you have (?:any |the )?(?:power|authority|teeth)\\b|\\bcan you (?:force|make) (?:them|the|him|her)\\b"),
                    cue(
                            Topic.CHARGEBACK,
                            "\\bcharge ?backs?\\b|\\bcharge (?:it|this) back\\b|\\bdispute (?:it|this|the (?:charge|payment|transaction)) (?:with|through) (?:my |the )?(?:bank|card|issuer)\\b|(?:信用卡|银行卡?|发卡行)[^，。]{0,6}拒付|拒付(?:可以|行|能|有用)?(?:吗|么|[?？])"),
                    cue(Topic.RETURN_INSURANCE, "运费险|退货宝|\\breturn(?:s)? (?:shipping )?insurance\\b"),
                    cue(
                            Topic.FORUM,
                            "(?:去|找|到|向|跟)(?:哪|谁|哪里|哪儿|哪个部门|什么部门|什么地方)(?:可以|能)?(?:去)?(?:投诉|举报|说理|告|反映)|12315(?:有用|管用|怎么|能|可以|管|行)|(?:打|找)12315(?:吗|么|有用|行)|\\b(?:where|who) (?:can|do|should|could) i (?:complain|report|turn|go|escalate)\\b|\\bwho (?:regulates|oversees)\\b"),
                    cue(
                            Topic.RECKONING,
                            "(?:怎么|为何|为什么|为啥|咋|凭什么)(?:才|只有|就|只|是|会)?(?:给|退|赔|算)?(?:我)?(?:这么少|这么多|[0-9]{2,})|[0-9]{2,}(?:块|元)?(?:是)?(?:从)?(?:哪|怎么|咋)(?:里|儿)?(?:来|算)|(?:怎么|咋|如何)算(?:的|出来)|(?:算错|算得不对)(?:了)?(?:吧|吗|没|$|[，。！?？])|重新算|(?:金额|数目|钱数)(?:不对|错了|算错)|是不是改(?:成|为)|(?:怎么|为什么|咋)变成[^，。]{0,6}[0-9]{2,}"
                                    + "|\\b(?:how|where) (?:did|do|does|is|was|are)\\b[^.?]{0,30}\\b(?:come from|calculated|worked out|get (?:that|this|the|to|[$€£]?[0-9]+)|arrive at|computed)\\b|\\bwhy (?:only|just|is it|is that|not)\\b[^.?]{0,20}[$€£]?[0-9]|\\bwhy so (?:little|low|much)\\b|\\brecalculate|\\bwrong (?:amount|sum|figure|number)\\b"),
                    cue(
                            Topic.ENTITLED,
                            "(?:能|可以|可不可以|能不能|到底|是不是真能|还)(?:不能)?(?:拿|要|退|赔|追)(?:回|得)?(?:来|到|全款|多少|我)?[^，。]{0,8}(?:吗|么|不|嘛|[?？]|多少)|(?:退|赔)不(?:退|赔)|(?:能不能|可不可以|可以不可以)(?:退|赔|换|要|拿)|(?:一共|总共)(?:是|能|赔|退)?多少|(?:能|会|要|该|可以)?(?:赔|退|给|拿)(?:我|到)?(?:多少|几倍|几块)|(?:怎么|为何|为什么|为啥|咋)(?:没|未|不)(?:给)?(?:我)?(?:列|算)|\\b(?:can|could|will|do|would|should) (?:i|we) (?:still )?(?:get|have|claim|ask for) [^.?]{0,40}(?:\\?|yes or no|or not|$)|\\bhow much (?:can|do|will|would|could|is it|i can)\\b[^.?]{0,24}|\\b(?:so |then )?(?:do|will) (?:i|we) get\\b|\\bis it [£$€]?[0-9.]+ (?:i|we|or)\\b|\\b(?:yes or no|is (?:it |this )?possible)\\b|\\bwhat (?:can|do) i get\\b|\\bam i (?:entitled|owed)\\b|\\bso (?:i|we) get\\b"),
                    cue(
                            Topic.RESPONSIBLE,
                            "(?:先)?(?:找|问|告|怪|要)(?:谁|哪个|哪家)(?!可以投诉)|(?:商家|卖家|店家|平台|快递|厂家|银行|物流)(?:还是|或者)(?:先)?(?:找)?(?:商家|卖家|店家|平台|快递|厂家|银行|物流)|谁(?:来)?(?:负责|承担|出这个钱|出钱|的责任)|\\bwho (?:is|are|'s) (?:responsible|liable|at fault|to blame)\\b|\\bwho (?:do|should|can) i (?:claim|contact|chase|write|go|deal|complain) (?:from|to|with|against)\\b|\\b(?:is it|do i (?:write|go|claim|complain)(?: to)?|should i (?:write|go|claim)(?: to)?)\\b[^.?]{0,30}\\bor (?:to )?(?:my |the )?\\w+\\b|\\bor (?:is it )?the (?:manufacturer|courier|platform|bank|restaurant)\\b[^.]{0,10}\\?"),
                    cue(
                            Topic.SENDING_BACK,
                            "(?:要不要|用不用|需不需要|要|用|得)(?:我)?(?:先)?(?:寄|退)回(?:去)?(?:吗|么|不|[?？])|(?:寄回|退货|回去)的?(?:运费|邮费|快递费)[^，。]{0,4}(?:谁|怎么)|(?:运费|邮费)(?:谁|归谁|由谁)(?:出|付|承担)|\\bdo i (?:have|need|gotta|got) (?:to )?(?:send|return|give) (?:it|them|the \\w+)(?: back)?\\b|\\b(?:who|do i) pays? (?:for )?(?:the )?(?:postage|shipping|return|delivery)\\b|\\bkeep (?:it|them)\\?"),
                    cue(
                            Topic.IDENTITY,
                            "(?:你们|这|这里|平台)?(?:是|是不是)(?:官方|政府|国家|12315|消协|法院|公家)(?:的)?[^，。]{0,4}(?:吗|么|啊|不|[?？]|$)|(?:跟|和|与)(?:12315|消协|政府|工商|市场监管)[^，。]{0,4}(?:什么|啥)?关系|你们是(?:谁|什么|干什么|干嘛|哪)|\\bwho (?:are you|runs this|is behind this)\\b|\\bwhat is this (?:site|service|thing|place)\\b|\\bwhose side\\b|\\bworking for the (?:stores?|shops?|sellers?|companies)\\b|\\bwhat(?:'s| is) the catch\\b|\\bare you (?:the )?(?:government|official|a lawyer|lawyers|part of)\\b"),
                    cue(
                            Topic.SELLER_SIDE,
                            "(?:管不管|帮不帮|接不接|能不能|受理|可以|能)[^，。]{0,6}(?:卖家|商家)(?:的)?(?:案子|投诉|问题|申诉)?(?:啊|吗|么|[?？]|$)|我(?:们)?是(?:[^，。在跟向找从和给被问让由于买不]{0,4})?(?:卖家|商家|店家|店主|开[^，。]{0,4}店的)(?!店|说|的)|\\b(?:do you|can you|will you) (?:help|take|work for|handle|do) (?:the )?sellers?\\b|\\bi(?:'m|m| am) (?:the|a) (?:seller|merchant|shop ?owner|vendor|one (?:who|that) sold)\\b|\\bi (?:run|own|have) (?:a |my )?(?:small |little |online |own )*(?:shop|store|business) (?:on|in|at|selling)\\b|^sold my |\\bi sold (?:a|an|the|my|her|his) "),
                    cue(
                            Topic.LABOUR,
                            "(?:不|没|拒绝|迟迟不)(?:给|发|付|结)[^，。]{0,4}(?:工资|薪水|工钱|加班费)|(?:拖欠|欠|克扣|少发|讨要?)[^，。]{0,8}(?:工资|薪水|加班费|工钱)|(?:工资|薪水|加班费|工钱)[^，。]{0,8}(?:没发|不发|拖欠|少发|不给)|加班费|劳动(?:仲裁|合同|法|局|监察|纠纷)|(?:被|要)(?:辞退|开除|裁员|裁了)|不给(?:缴|交)社保|\\b(?:my|our) (?:boss|employer|manager at work)\\b|\\b(?:unpaid|owed?|withh(?:eld|olding)) (?:my )?(?:wages?|overtime|salary|paycheck|pay)\\b|\\bovertime pay\\b|\\blabou?r (?:office|board|dispute|law)\\b|\\bgot (?:fired|laid off)\\b|\\bworkers.? comp\\b"),
                    cue(
                            Topic.TENANCY,
                            "房东|租房|退租|房租|出租屋|\\b(?:my|the|our) landlord\\b|\\btenan(?:t|cy)\\b|\\bflat deposit\\b|\\brented? (?:flat|apartment|house|room)\\b|\\bevict"),
                    cue(
                            Topic.FAMILY,
                            "离婚|抚养(?:费|权)|赡养|遗产|继承|家暴|\\bdivorce|\\bcustody\\b|\\balimony\\b|\\binheritance\\b"),
                    cue(
                            Topic.CRIME,
                            "(?:电信)?诈骗|被(?:抢|偷|绑架)|小偷|抢劫|刷单(?:被骗|返利)|杀猪盘|冒充(?:公检法|客服)|\\b(?:crypto|investment|romance|phone|gift card) scam\\b|\\brobbed\\b|\\bidentity theft\\b|\\bpolice (?:report|give|gave)\\b|\\bgift cards?\\b[^.]{0,40}\\b(?:scam|virus|fix)\\b"),
                    cue(
                            Topic.POLICE,
                            "(?:要不要|该不该|能不能|可以|需要|应该|是不是)[^，。]{0,4}报警|报警(?:有用|管用|行|可以|吗)|\\b(?:should|can|do) i (?:call|tell|go to|report (?:this|it) to) the police\\b"),
                    cue(
                            Topic.COSTS,
                            "(?:鉴定|检测|检验|送检|医药|医疗|交通|误工|拖车|律师)费?[^，。]{0,3}[，, ]?[^，。]{0,6}(?:谁|怎么|能|可以|算|加)|\\b(?:who pays for|can i (?:claim|get back|add)|do i pay for) (?:the |my |an? )?(?:test|inspection|engineer|expert|report|taxi|hotel|medical|legal|lawyer)\\b")));

    private static final Pattern QUESTION = Pattern.compile(
            "[?？]|(?:吗|么|呢|不|嘛|咩)(?:$|[，。！!])|([\\p{IsHan}])(?:不|没|冇|唔)\\1|有没有|还是不(?:能|会|是|行|给|算)|点(?:样|解|算)|边(?:个|度)|乜|啥|怎么|咋|为(?:什么|啥)|凭什么|多少|多久|几(?:天|时|耐|倍)|(?<!(?:没|不|无|未|冇|任)[^，。]{0,6})(?:哪|谁|什么)|\\b(?:whats?|why|how|who|where|when|which|can i|do i|is it|isn't|should i)\\b"
                    + "|(?:^|[,.!] ?)(?:(?:so|and|but|ok|okay|well|then) )*(?:is|are|am|do|does|did|can|could|will|would|should|must|may|has|have) (?:i|you|they|he|she|it|we|the|this|that|there|my|a)\\b");

    private static final Pattern SUM = Pattern.compile("多少|\\bhow much\\b");

    private Topics() {}

    static Set<Topic> in(Utterance words) {
        var topics = EnumSet.noneOf(Topic.class);
        CUES.forEach((topic, pattern) -> {
            if (pattern.matcher(words.plain()).find()) {
                topics.add(topic);
            }
        });
        if (topics.size() > 1) {
            topics.remove(Topic.ENTITLED);
        }
        if (topics.contains(Topic.SENDING_BACK) || topics.contains(Topic.COSTS)) {
            topics.remove(Topic.PAYER);
        }
        return topics;
    }

    /// Asks about the service, the sum or the way ahead, rather than about what holds.
    static boolean isAboutTheService(Utterance words) {
        return !in(words).isEmpty() || SUM.matcher(words.plain()).find();
    }

    static boolean isQuestion(Utterance words) {
        return QUESTION.matcher(words.plain()).find();
    }

    static boolean isQuestion(String sentence) {
        return QUESTION.matcher(Plain.of(sentence)).find();
    }

    private static Map.Entry<Topic, Pattern> cue(Topic topic, String pattern) {
        return Map.entry(topic, Pattern.compile(pattern));
    }
}
