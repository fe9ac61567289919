package dev.accord.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.edition.Rule.Kind;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The proposal starts from the outcome that the consumer wants.
class WishTests {

    @Test
    void whatIsWishedForComesFirstAndNothingIsLost() {
        var proposal = options(Kind.REFUND, Kind.REPLACEMENT, Kind.SHIPPING).leading(wish("replacement"));
        assertThat(proposal.options())
                .extracting(Proposal.Option::kind)
                .containsExactly(Kind.REPLACEMENT, Kind.REFUND, Kind.SHIPPING);
    }

    @Test
    void withoutAWishTheOrderStays() {
        var proposal = options(Kind.REFUND, Kind.REPLACEMENT);
        assertThat(proposal.leading(Wish.of(Facts.NONE))).isEqualTo(proposal);
    }

    @Test
    void whoWantsMoneyAsWellDoesNotWantTheGoodsInstead() {
        assertThat(wish("repair").inKind()).containsExactly(Kind.REPAIR);
        assertThat(wish("repair", "refund").inKind()).isEmpty();
        assertThat(wish("apology").inKind()).isEmpty();
    }

    private static Wish wish(String... remedies) {
        return Wish.of(new Facts(Map.of(new FactId("remedy"), new FactValue.Choices(List.of(remedies)))));
    }

    private static Proposal options(Kind... kinds) {
        var none = Money.of("0.00", "CNY");
        var options = Stream.of(kinds)
                .map(kind -> new Proposal.Option(kind, Remedies.title(kind), none))
                .toList();
        return new Proposal(
                none, none, none, List.of(), options, List.of(), Set.of(), Text.EMPTY, List.of(), LocalDate.EPOCH);
    }
}
