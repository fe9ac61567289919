package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where it was bought: the platform by name, the shop by what it calls itself.
final class Places implements TextReader {

    private static final FactId PLATFORM = new FactId("platform");
    private static final FactId SHOP = new FactId("shop");
    private static final int SHORTEST = 4;
    private static final Lexicon PLATFORMS = Lexicon.read("platforms.txt");
    private static final Pattern SHOP_ZH =
            Pattern.compile("[\"“「『【](?<q>[^\"”」』】]{2,24}(?:店|馆|铺|坊|行|超市|商城|自营|直播间))[\"”」』】]"
                    + "|(?<n>(?:(?!在|的|从|去|是|买|，|。|那个|这个|一家|上|和)[\\p{IsHan}a-z0-9]){2,14}(?:旗舰店|专营店|专卖店|官方店|企业店|自营店))"
                    + "|(?:店铺|店名|商家)(?:名(?:字|称)?)?(?:叫做?|是|为|:|：)\\s*[\"“「]?(?<c>[\\p{IsHan}a-z0-9]{2,16})");
    private static final Pattern SHOP_EN = Pattern.compile(
            "\\b(?:seller|shop|store|company|merchant|retailer)(?:'s name is| name is| is)? (?:called|named|is called)\\s[\"']?(?<q>[a-z0-9&' -]{2,30}?)[\"']?(?=[.,;!?]|$| and | but | on | who | that | for )");

    @Override
    public List<Found> in(Utterance words) {
        var found = new ArrayList<Found>();
        PLATFORMS.in(words.plain()).stream()
                .filter(words::isTold)
                .findFirst()
                .map(span -> new Found(PLATFORM, new FactValue.Words(words.quote(span)), span, 0.9))
                .ifPresent(found::add);
        SHOP_ZH.matcher(words.plain()).results().findFirst().ifPresent(match -> found.add(shop(match, words)));
        if (found.stream().noneMatch(one -> one.fact().equals(SHOP))) {
            SHOP_EN.matcher(words.plain()).results().findFirst().ifPresent(match -> found.add(shop(match, words)));
        }
        return found;
    }

    private static Found shop(MatchResult match, Utterance words) {
        var group = List.of("q", "n", "c").stream()
                .filter(name -> match.namedGroups().containsKey(name) && match.group(name) != null)
                .findFirst()
                .orElseThrow();
        int start = match.start(group);
        int named = PLATFORMS.in(match.group(group)).stream()
                .filter(platform -> platform.start() == 0)
                .mapToInt(Span::end)
                .findFirst()
                .orElse(0);
        boolean more = match.group(group).length() - named > SHORTEST;
        var span = new Span(more ? start + named : start, match.end(group));
        return new Found(SHOP, new FactValue.Words(words.quote(span)), span, 0.85);
    }
}
