package dev.accord.understanding;

import java.util.List;
import java.util.regex.Pattern;

/// Insults, threats and harassment aimed at whoever reads. Swearing at one's luck, or what somebody else said, is none.
final class Abuse {

    private static final List<Pattern> KINDS = List.of(
            insult(
                    "(?:傻|煞|沙|莎|s)(?:逼|比|b|叉|x)(?![a-z])|操你|草泥马|艹你|cnm|nmsl|你妈(?:的|逼|死|了个)|滚(?:蛋|犊子|吧|开|出去)?(?:$|[，。！!])|去死(?!机)|狗(?:日|东西|屁|杂种|娘养)|王八蛋|杂种|贱人|婊|畜生|脑残|白痴|弱智|废物|智障|神经病|你(?:个)?(?:蠢|笨)(?:货|蛋|猪)|死全家|冚家铲|仆街|食屎|吃屎|(?:外地|乡巴)(?:狗|佬)"),
            insult(
                    "\\b(?:f+u+c+k+|f\\*+(?:ck)?|fk) ?(?:you|u|off|yourself|your|ya|this (?:company|bot))\\b|\\bmotherf\\w+|\\bbitch(?:es)?\\b|\\bbastards?\\b|\\bcunts?\\b|\\b(?:ass|arse)holes?\\b|\\bdickheads?\\b|\\b(?:you|ur|your|u|are|r)\\b[^.]{0,24}\\b(?:idiots?|morons?|stupid|braindead|worthless|retard\\w*|r\\*+d?|scum|trash|dumb)\\b|\\bpiece of sh[i*]t\\b|\\bshithead|\\bwankers?\\b|\\btwats?\\b|\\bgo to hell\\b|\\bstupid bot\\b|\\bdumbass\\b|\\bstfu\\b|\\bscrew you\\b|\\bkill yourself\\b|\\bgo back to your country\\b"),
            insult(
                    "(?:捅|砍|弄|打|杀)(?:了|死|残)你|(?:一个一个|信不信)[^，。]{0,8}(?:捅|砍|弄死|打死)|(?:你们?(?:公司|办公室|店)|(?:客服|她|他)家)[^，。]{0,8}(?:门口|放火|等着|堵)|(?:放火|烧)(?:了)?(?:你们?|你家|公司)|(?:住(?:哪儿?|址)我知道|知道(?:你|她|他)[^，。]{0,4}住)"),
            insult(
                    "\\b(?:burn|blow|shoot)\\b[^.]{0,20}\\b(?:down|up)\\b[^.]{0,30}\\b(?:in it|inside|tonight|you|them)\\b|\\b(?:somebody|someone|you)(?:'s| is|'re| are)? (?:gonna|going to) (?:get hurt|pay for this with|die|regret)\\b|\\bi know where (?:you|your|she|he|they)\\b[^.]{0,20}\\b(?:live|lives|park|parks|work|works)\\b|\\bi(?:'ll| will) (?:kill|hurt|beat|find) (?:you|her|him|them)\\b"),
            insult(
                    "(?:先)?脱(?:一件|光|了)|声音(?:这么)?(?:骚|浪)|(?:约|陪)(?:我)?(?:睡|炮)|\\b(?:send|show) (?:me )?(?:a |your )?(?:nudes?|pics? of (?:the|your)|naked)\\b|\\bsweetheart\\b.*\\bpic\\b|\\bsexy\\b.*\\bagent\\b"));
    /// What another is quoted as saying.
    private static final Pattern QUOTED = Pattern.compile(
            "(?:客服|卖家|商家|骑手|司机|老板|店员|他|她|they|seller|driver|he|she|cashier|clerk)[^\"“「]{0,12}[\"“「][^\"”」]{0,60}[\"”」]|(?:骂|叫|说)我(?:是)?[^，。]{0,8}|\\b(?:called|calling) (?:me|my \\w+) (?:a |an )?\\w+");

    private static final int LETTERS_OF_HAN = 3;
    private static final int MOST_LETTERS = 18;

    private Abuse() {}

    static boolean in(String plain) {
        var own = QUOTED.matcher(plain).replaceAll(" ");
        return KINDS.stream().anyMatch(kind -> kind.matcher(own).find());
    }

    /// Insults and little else: no matter is told.
    static boolean isAll(String plain) {
        var rest = plain;
        for (var kind : KINDS) {
            rest = kind.matcher(rest).replaceAll(" ");
        }
        long letters = rest.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> Plain.isHan(c) ? LETTERS_OF_HAN : 1)
                .sum();
        return in(plain) && letters <= MOST_LETTERS;
    }

    private static Pattern insult(String pattern) {
        return Pattern.compile(pattern);
    }
}
