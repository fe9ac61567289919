package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.understanding.Clause.Frame;
import dev.accord.understanding.Cues.Match;
import dev.accord.understanding.Reading.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Facts of kind yes/no, choice and choices: told by the longest cue that is neither denied nor supposed.
final class CueFacts {

    /// What counts even though it is the seller who says it; anything else the seller says is not the consumer's word.
    private static final Set<String> SAID_BY_SELLER = Set.of(
            "seller_contacted",
            "seller_answer",
            "cancelled_by_seller",
            "no_reason_promised",
            "price_protected",
            "false_claim",
            "repair_refused",
            "delivery_status",
            "parcel_damage",
            "platform_knew",
            "platform_gave_seller",
            "channel",
            "goods_kind",
            "platform_own_sale",
            "cancel_obstructed",
            "renewal_notice",
            "provider_closed",
            "reminder_given");
    private static final double SAID = 0.85;
    private static final double WONDERED = 0.5;

    private CueFacts() {}

    static List<Found> in(Utterance words, List<Match> cues) {
        var told = cues.stream()
                .filter(match -> match.value() != null && isTold(match, words))
                .toList();
        var byFact = told.stream().collect(Collectors.groupingBy(Match::fact));
        var facts = new ArrayList<Found>();
        byFact.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            var longest = withoutInner(entry.getValue());
            if (!longest.isEmpty()) {
                facts.add(found(longest, words));
            }
        });
        return facts;
    }

    private static boolean isTold(Match match, Utterance words) {
        var frame = words.frameAt(match.span());
        boolean ours = frame == Frame.TOLD
                || frame == Frame.SELLER && SAID_BY_SELLER.contains(match.fact().value());
        boolean wish = match.fact().value().equals("remedy");
        boolean denied = Negation.of(words.plain(), match.span())
                || match.type() == Fact.Type.CHOICES && Negation.within(words.plain(), match.span());
        return (ours || wish && frame != Frame.OTHERS && frame != Frame.SELLER) && !denied;
    }

    private static List<Match> withoutInner(List<Match> matches) {
        return matches.stream()
                .filter(match -> matches.stream().noneMatch(other -> outdoes(other, match)))
                .sorted(Comparator.comparingInt(match -> match.span().start()))
                .toList();
    }

    /// The longer of two cues on the same words wins, and a special case over the general one ("a partial refund" is
    /// one wish). Of several choices both are told where one only goes on from the other: "a refund or a new one".
    private static boolean outdoes(Match other, Match match) {
        boolean clash =
                !Objects.equals(other.value(), match.value()) && other.span().overlaps(match.span());
        if (!clash || isSpecial(match, other)) {
            return false;
        }
        boolean longer = other.span().length() > match.span().length()
                || other.span().length() == match.span().length() && other.rank() < match.rank();
        boolean goesOn = match.type() == Fact.Type.CHOICES
                && other.span().end() != match.span().end();
        return isSpecial(other, match) || longer && !goesOn;
    }

    private static boolean isSpecial(Match special, Match general) {
        return String.valueOf(special.value()).endsWith("-" + general.value());
    }

    private static Found found(List<Match> matches, Utterance words) {
        if (matches.getFirst().type() == Fact.Type.CHOICES) {
            var values = matches.stream()
                    .map(match -> String.valueOf(match.value()))
                    .distinct()
                    .toList();
            return found(matches.getFirst(), new FactValue.Choices(values), words);
        }
        var best = best(matches);
        var value = String.valueOf(best.value());
        return found(
                best,
                best.type() == Fact.Type.BOOL
                        ? new FactValue.Flag(Boolean.parseBoolean(value))
                        : new FactValue.Choice(value),
                words);
    }

    /// Of a thing's kind the first word counts, of everything else the vocabulary's order.
    private static Match best(List<Match> matches) {
        boolean isBool = matches.getFirst().type() == Fact.Type.BOOL;
        if (matches.getFirst().fact().equals(new FactId("goods_kind"))) {
            return matches.getFirst();
        }
        return isBool
                ? matches.stream()
                        .max(Comparator.comparingInt(
                                        (Match match) -> match.span().length())
                                .thenComparingInt(match -> -match.rank()))
                        .orElseThrow()
                : matches.stream().min(Comparator.comparingInt(Match::rank)).orElseThrow();
    }

    private static Found found(Match match, FactValue value, Utterance words) {
        boolean wondered = match.type() == Fact.Type.BOOL && Negation.isAsked(words.plain(), match.span());
        return new Found(match.fact(), value, match.span(), wondered ? WONDERED : SAID);
    }
}
