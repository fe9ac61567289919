package dev.accord.understanding;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Span;
import dev.accord.understanding.Reading.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Numbers of orders and of parcels.
final class OrderNumbers implements TextReader {

    static final FactId ORDER = new FactId("order");
    static final FactId TRACKING = new FactId("tracking");
    private static final String IS = "\\s*(?:是|为|:|：|#|is|was|number|no\\.?|id)*\\s*[#:：(（]?\\s*";
    private static final String CODE =
            "(?<it>[0-9]{3,6}(?: [0-9]{3,6}){1,4}(?![0-9])|(?=[a-z-]*[0-9])[a-z0-9](?:[a-z0-9-]{3,33})[a-z0-9])(?![a-z0-9])";
    private static final Pattern ORDERED = Pattern.compile(
            "(?:订单(?:编)?(?:号码?)?|单号(?!(?:是)?(?:sf|yt|zto|jd|ems))|交易号|\\b(?:order|invoice|booking|reference|ref)(?: ?(?:number|no\\.?|num|id|ref|reference))?)"
                    + IS + CODE);
    private static final Pattern PARCEL = Pattern.compile(
            "(?:运单号?|快递单号?|物流单号?|物流号|\\b(?:tracking|parcel|consignment)(?: ?(?:number|no\\.?|id|code))?)" + IS + CODE);
    private static final Pattern CARRIER = Pattern.compile(
            "(?<![a-z0-9])(?<it>[a-z]{2} [0-9]{4} [0-9]{4} [0-9][a-z]{2}|1z[a-z0-9]{16}|tba[0-9]{9,}|[a-z]{2}[0-9]{9}[a-z]{2}|(?:sf|yt|jt|jd[a-z]{0,3}|zto|sto|yd|ems|dpk|lp)[0-9]{9,18})(?![a-z0-9])");
    private static final Pattern BARE = Pattern.compile(
            "(?<![a-z0-9.-])(?<it>[0-9]{3}-[0-9]{7}-[0-9]{7}|[0-9]{2}-[0-9]{5}-[0-9]{5}|[0-9]{15,22})(?![a-z0-9-])");
    private static final Pattern ENOUGH = Pattern.compile("(?:[^0-9]*[0-9]){4}");

    @Override
    public List<Found> in(Utterance words) {
        var found = new ArrayList<Found>();
        PARCEL.matcher(words.plain()).results().forEach(match -> add(found, TRACKING, match, words, 0.95));
        CARRIER.matcher(words.plain()).results().forEach(match -> add(found, TRACKING, match, words, 0.9));
        ORDERED.matcher(words.plain()).results().forEach(match -> add(found, ORDER, match, words, 0.95));
        BARE.matcher(words.plain()).results().forEach(match -> add(found, ORDER, match, words, 0.7));
        return found;
    }

    private static void add(List<Found> found, FactId fact, MatchResult match, Utterance words, double confidence) {
        var span = new Span(match.start("it"), match.end("it"));
        boolean known = found.stream()
                .anyMatch(one -> one.fact().equals(fact) || one.span().overlaps(span));
        if (!known && ENOUGH.matcher(match.group("it")).lookingAt()) {
            found.add(new Found(fact, new FactValue.Words(words.quote(span)), span, confidence));
        }
    }
}
