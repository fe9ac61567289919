package dev.accord.understanding;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.shared.Language;
import dev.accord.shared.Span;
import dev.accord.understanding.Clause.Frame;
import dev.accord.understanding.Cues.Match;
import dev.accord.understanding.Reading.Found;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives figures their roles: the nearest cue wins, one figure has one role, one fact one figure.
final class Roles {

    private static final int CLAUSE = 8;
    private static final int SENTENCE = 40;
    private static final int WRONG_SIDE = 3;
    /// English takes so many letters where Chinese takes a character.
    private static final int SPELT_OUT = 2;
    /// A cue in a later clause is about a later amount: `空气炸锅 129块9 说好48小时发货`.
    private static final int UNHEARD = 1_000;
    private static final Map<Fact.Type, Integer> REACH =
            new EnumMap<>(Map.of(Fact.Type.MONEY, 30, Fact.Type.DATE, 30, Fact.Type.COUNT, 3, Fact.Type.DAYS, 6));
    private static final Set<String> AHEAD = Set.of("promised_delivery_date", "refund_promised_date");
    private static final Set<String> SAID_BY_SELLER = Set.of(
            "promised_delivery_date",
            "refund_promised_date",
            "promised_ship_days",
            "promised_return_days",
            "amount_agreed",
            "warranty_promised_days",
            "promised_multiple",
            "refund_received");

    private record Bid(Figure figure, Match cue, int cost) {}

    private final Utterance words;
    private final LocalDate today;
    private final Set<FactId> ofMatter;
    private final List<Figure> figures;
    private final List<Match> cues;
    private final Map<FactId, Figure> taken = new HashMap<>();
    private final Map<Figure, FactId> roles = new HashMap<>();
    private final Set<FactId> open = new HashSet<>();

    private Roles(Utterance words, LocalDate today, List<Figure> figures, List<Match> cues, Set<FactId> ofMatter) {
        this.words = words;
        this.today = today;
        this.figures = figures;
        this.ofMatter = ofMatter;
        this.cues = outermost(cues.stream().filter(cue -> cue.value() == null).toList());
    }

    /// What was found, and what was mentioned without being clear.
    record Outcome(List<Found> facts, Set<FactId> open, Map<Figure, FactId> roles) {}

    static Outcome of(Utterance words, LocalDate today, List<Figure> figures, List<Match> cues, Set<FactId> ofMatter) {
        return new Roles(words, today, figures, cues, ofMatter).outcome();
    }

    private Outcome outcome() {
        figures.stream().filter(figure -> figure.role() != null).forEach(figure -> give(figure, figure.role()));
        figures.stream()
                .flatMap(figure -> cues.stream().flatMap(cue -> bid(figure, cue).stream()))
                .sorted(Comparator.comparingInt(Bid::cost)
                        .thenComparing(bid -> ofMatter.contains(bid.cue().fact()) ? 0 : 1)
                        .thenComparingInt(bid -> bid.cue().rank())
                        .thenComparingInt(bid -> bid.figure().span().start()))
                .forEach(this::settle);
        var facts = new ArrayList<Found>();
        taken.forEach((fact, figure) -> found(fact, figure).ifPresentOrElse(facts::add, () -> open.add(fact)));
        facts.removeIf(found -> open.contains(found.fact()));
        facts.sort(Comparator.comparingInt(found -> found.span().start()));
        return new Outcome(facts, open, roles);
    }

    private void settle(Bid bid) {
        if (roles.containsKey(bid.figure())) {
            return;
        }
        var fact = bid.cue().fact();
        var holder = taken.get(fact);
        if (holder == null) {
            give(bid.figure(), fact);
        } else if (bid.cost() <= 2 && isRival(holder, bid.figure())) {
            open.add(fact);
        }
    }

    /// Two figures with equally good a claim.
    private static boolean isRival(Figure holder, Figure other) {
        return holder.role() == null
                && holder.value() != null
                && other.value() != null
                && !holder.value().equals(other.value())
                && other.type() == Fact.Type.DATE;
    }

    private void give(Figure figure, @Nullable FactId fact) {
        if (fact != null) {
            taken.put(fact, figure);
            roles.put(figure, fact);
        }
    }

    private Optional<Found> found(FactId fact, Figure figure) {
        var value = AHEAD.contains(fact.value()) && figure.ahead() != null ? figure.ahead() : figure.value();
        return Optional.ofNullable(value).map(known -> new Found(fact, known, figure.span(), figure.confidence()));
    }

    private Optional<Bid> bid(Figure figure, Match cue) {
        if (cue.type() != figure.type() || !mayBe(figure, cue)) {
            return Optional.empty();
        }
        int cost = cost(figure.span(), cue.span(), figure.type()) - (isAnnounced(figure, cue) ? 2 * WRONG_SIDE : 0);
        return cost <= REACH.getOrDefault(figure.type(), 0)
                ? Optional.of(new Bid(figure, cue, cost))
                : Optional.empty();
    }

    /// A promise is named before its day: `预计12月3号送到`.
    private static boolean isAnnounced(Figure figure, Match cue) {
        return AHEAD.contains(cue.fact().value())
                && cue.span().end() <= figure.span().start()
                && figure.span().start() - cue.span().end() <= WRONG_SIDE;
    }

    private boolean mayBe(Figure figure, Match cue) {
        var frame = words.frameAt(figure.span());
        var role = cue.fact().value();
        boolean past =
                AHEAD.contains(role) || !(figure.value() instanceof FactValue.Day(var day)) || !day.isAfter(today);
        boolean heard = frame == Frame.TOLD
                || frame == Frame.SELLER && (SAID_BY_SELLER.contains(role) || figure.type() != Fact.Type.COUNT);
        return heard && past && RoleCheck.fits(role, figure, words);
    }

    private int cost(Span figure, Span cue, Fact.Type type) {
        if (figure.overlaps(cue)) {
            return 0;
        }
        boolean cueFirst = cue.end() <= figure.start();
        int letters = cueFirst ? figure.start() - cue.end() : cue.start() - figure.end();
        int distance = type == Fact.Type.DATE && !words.speech().has(Language.ZH) ? letters / SPELT_OUT : letters;
        var gap = words.between(figure, cue);
        if (type == Fact.Type.MONEY
                && !cueFirst
                && gap.clauses() > 0
                && words.speech().has(Language.ZH)) {
            return UNHEARD;
        }
        boolean wantsCueFirst = type == Fact.Type.MONEY || !words.speech().has(Language.ZH);
        int side = cueFirst == wantsCueFirst ? 0 : WRONG_SIDE;
        return distance + side + gap.clauses() * CLAUSE + gap.sentences() * SENTENCE;
    }

    private static List<Match> outermost(List<Match> cues) {
        return cues.stream()
                .filter(cue -> cues.stream()
                        .noneMatch(other -> other.type() == cue.type()
                                && !other.fact().equals(cue.fact())
                                && other.span().length() > cue.span().length()
                                && other.span().start() <= cue.span().start()
                                && other.span().end() >= cue.span().end()))
                .toList();
    }
}
