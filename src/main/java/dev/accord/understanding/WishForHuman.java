package dev.accord.understanding;

import dev.accord.shared.Language;
import java.util.regex.Pattern;

/// Whether the consumer asks for a person here. In a long story only a plain wish counts: who could not reach a person
/// at
/// the seller's is not asking for one of ours.
final class WishForHuman {

    private static final String PERSON =
            "(?:an? |the |your |some )?(?:real |actual |live |human )?(?:human|person|agent|someone real|representative|supervisor|mediator|people|advis[oe]r)\\b";
    private static final Pattern BRIEF = Pattern.compile(
            "(?:转|找|要|叫|换|接)(?:个|一个|一下|到|你们的?)?(?:真)?(?:人工|真人|活人)(?!费)|人工(?:客服|服务|呢|在吗)|(?:真人|活人)(?:客服|来|呢|在|处理)|别(?:用|拿)?机器人|不(?:想|要)?(?:跟|和)(?:你|机器人?|机器)(?:说|聊|谈|唠)|(?:找|叫)你们(?:的)?(?:领导|经理|主管)|^(?:我)?要人(?=[，,。！!]|$)|[，,。！! ](?:我)?要人(?=[，,。！!]|$)|(?:找|叫|换|来)(?:一)?个(?:真)?人(?:来|跟我|和我|处理|吧|$|[。！!])|给我找(?:个)?人|(?:要|找|叫|请|转)(?:求)?(?:个|一个|人工)*调解员"
                    + "|\\b(?:speak|talk|chat|get through|transfer(?:red)?|connect|put|pass|escalate)(?: me)?(?: this)?(?: through)? (?:to|with|on to) "
                    + PERSON
                    + "|\\b(?:real|actual|live) (?:human|person|agent)\\b|\\b(?:can|could|may|let) (?:i|me) (?:please )?(?:speak|talk|chat) (?:to|with) (?:someone|somebody)\\b|\\bhuman (?:being|please|pls|plz|agent|now|then)\\b|\\b(?:is|are) there (?:any(?:one|body)|a person) real\\b|^\\s*(?:ok(?:ay)?,? |fine,? |no,? |just |yes,? )*(?:an? )?(?:human|person|mediator|agent)(?: then| please| pls)?[\\s.!]*$|\\bno more bots?\\b|\\bnot a (?:bot|robot)\\b");
    private static final Pattern FIRM = Pattern.compile(
            "(?:我要|给我|请|帮我|麻烦|现在就|赶紧|快)(?:你们?)?(?:转|找|叫|换|接)(?:个|一个|一下|到)?(?:真)?(?:人工|真人|活人)|(?:^|[！!。，,\\s])(?:转)?人工(?=[！!。，,\\s]|$)|我要人工|我不(?:想)?跟机器人?(?:说|聊|谈|唠)|(?:要|找|请|转)(?:求)?(?:个|一个|人工)*调解员(?:介入|处理|来)"
                    + "|\\b(?:let me|i want to|i need to|i'd like to|can i|could i|may i|please let me) (?:please )?(?:speak|talk|chat) (?:to|with) "
                    + PERSON
                    + "|\\b(?:connect|transfer|put) me (?:through )?(?:to|with) " + PERSON
                    + "|\\b(?:give|get) me " + PERSON + "|\\bi want " + PERSON);
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?:转|找|打|等)(?:了|不到|不了|半天)?(?:人工)[^，。]{0,4}(?:不了|不到|没人|不通|半天|排队)|没有?人工|\\b(?:couldn't|could not|can't|cannot|tried to|asked to|never|refused to|won't let me|unable to|impossible to)\\b[^.]{0,20}\\b(?:speak|talk|get through|human|person|agent)\\b");
    /// Whether one is spoken to by a person is a question, not a wish.
    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:am i|are you|is this)\\b[^.?!]{0,40}\\b(?:person|human|bot|robot)\\b|\\b(?:i )?(?:didn't|did not|don't|do not) (?:ask for|want) (?:a |'a )?(?:human|person)|你是(?:不是)?(?:个)?(?:真人|人工|机器人)|是(?:真人|人工|机器人)(?:吗|么|还是)");
    private static final int STORY_ZH = 30;
    private static final int STORY_EN = 100;

    private WishForHuman() {}

    static boolean in(Utterance words) {
        if (ASKED.matcher(words.plain()).find()) {
            return false;
        }
        boolean story = words.plain().length() > (words.speech().has(Language.ZH) ? STORY_ZH : STORY_EN);
        if (FIRM.matcher(words.plain()).find()) {
            return true;
        }
        return !story
                && BRIEF.matcher(words.plain()).find()
                && !ELSEWHERE.matcher(words.plain()).find();
    }
}
