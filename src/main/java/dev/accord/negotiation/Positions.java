package dev.accord.negotiation;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.Contested;
import dev.accord.dispute.Dispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.entitlement.Assessor;
import dev.accord.settlement.Negotiator;
import dev.accord.settlement.Proposal;
import dev.accord.shared.Money;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What the rules give on the consumer's telling of the facts and on the seller's, and which contested fact makes the
/// difference. Pure but for the engines it is given.
public final class Positions {

    private static final FactId PRICE = new FactId("price");

    private final Supplier<Edition> edition;
    private final Assessor assessor;
    private final Negotiator negotiator;

    Positions(Supplier<Edition> edition, Assessor assessor, Negotiator negotiator) {
        this.edition = edition;
        this.assessor = assessor;
        this.negotiator = negotiator;
    }

    /// Both versions.
    ///
    /// @param deciding the contested facts each of which alone changes what is owed
    public record Both(Proposal consumers, Proposal sellers, List<FactId> deciding) {
        public Both {
            deciding = List.copyOf(deciding);
        }
    }

    public Both of(Dispute dispute) {
        var file = dispute.file();
        var consumers = propose(file.values(), dispute);
        var sellers = propose(file.sellersValues(), dispute);
        var deciding = file.contested().values().stream()
                .filter(told -> differs(propose(told(file, told), dispute), consumers))
                .map(Contested::fact)
                .sorted()
                .toList();
        return new Both(consumers, sellers, deciding);
    }

    /// Where the facts are contested, from the lower floor to the higher ceiling.
    public LawfulRange range(Dispute dispute) {
        var both = of(dispute);
        var consumers = dispute.bargaining().latest().orElse(both.consumers());
        var sellers = dispute.file().contested().isEmpty() ? consumers : both.sellers();
        var floors = Stream.of(consumers.floor(), sellers.floor());
        var ceilings = Stream.concat(Stream.of(consumers.ceiling(), sellers.ceiling()), paid(dispute));
        return new LawfulRange(
                floors.min(Money::compareTo).orElseThrow(),
                ceilings.max(Money::compareTo).orElseThrow());
    }

    private Proposal propose(Facts facts, Dispute dispute) {
        var assessment = assessor.assess(
                facts,
                matters(dispute.file(), facts),
                dispute.opening().jurisdiction(),
                dispute.opening().day(),
                edition.get());
        return negotiator.propose(assessment, currency(dispute));
    }

    /// The consumer's facts but for one.
    private static Facts told(CaseFile file, Contested other) {
        var value = other.value();
        return value == null
                ? file.values().without(other.fact())
                : file.values().with(other.fact(), value);
    }

    private static boolean differs(Proposal one, Proposal other) {
        return !one.owed().equals(other.owed()) || !one.ceiling().equals(other.ceiling());
    }

    /// The same as in a turn: the category, what else the story holds, and whatever else these facts tell of.
    private Set<CategoryId> matters(CaseFile file, Facts facts) {
        var matters = new HashSet<CategoryId>();
        file.category().ifPresent(recognised -> {
            matters.add(recognised.category());
            matters.addAll(recognised.secondary());
            matters.addAll(edition.get().toldBy(facts));
        });
        return matters;
    }

    /// That of the newest proposal, else of the price, else of the jurisdiction.
    private static Currency currency(Dispute dispute) {
        return dispute.bargaining()
                .latest()
                .map(proposal -> proposal.owed().currency())
                .or(() -> price(dispute).map(Money::currency).findFirst())
                .orElse(dispute.opening().jurisdiction().currency());
    }

    private static Stream<Money> paid(Dispute dispute) {
        return price(dispute).filter(money -> money.currency().equals(currency(dispute)));
    }

    private static Stream<Money> price(Dispute dispute) {
        return dispute.file().values().get(PRICE).stream()
                .flatMap(value -> value instanceof FactValue.Amount(var money) ? Stream.of(money) : Stream.empty());
    }
}
