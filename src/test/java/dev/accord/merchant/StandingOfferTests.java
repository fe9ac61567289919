package dev.accord.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.accord.dispute.AgreementEvent;
import dev.accord.dispute.Author;
import dev.accord.dispute.Bargaining;
import dev.accord.dispute.DisputeEvent;
import dev.accord.dispute.TestDispute;
import dev.accord.edition.CategoryId;
import dev.accord.edition.Rule;
import dev.accord.edition.RuleId;
import dev.accord.kit.MemoryJournal;
import dev.accord.kit.ShippedEdition;
import dev.accord.negotiation.Announcements;
import dev.accord.reply.ShippedWordings;
import dev.accord.settlement.Proposal;
import dev.accord.shared.Language;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a merchant accepts in advance, and what is left to them.
class StandingOfferTests {

    private static final Instant AT = Instant.parse("2026-05-02T02:00:00Z");

    private final StandingOffers offers = new StandingOffers(new MemoryJournal(), () -> AT);
    private final Merchants merchants = new Merchants(new MerchantSettings(Map.of(
            "north", new MerchantSettings.Account(List.of("北辰旗舰店", "North Star"), List.of("0123456789abcdef"), ""))));
    private final StandingCourse course =
            new StandingCourse(merchants, offers::of, new Announcements(ShippedWordings.replies()));
    private final TestDispute dispute = aDispute()
            .about("refund-refused")
            .knowing("shop", "北辰旗舰店")
            .knowing("order", "DD1")
            .proposing(refund("49.90"));

    @Test
    void aCoveredProposalIsAcceptedInTheCommitThatMakesIt() {
        offers.offer("north", upTo("50.00", null));
        var following = course.following(dispute.asItStands(), AT);

        assertThat(following).hasSize(3);
        assertThat(following.getFirst()).isEqualTo(new AgreementEvent.StandingOfferApplied("north", "small", 1, true));
        assertThat(after(following).decision(1, Author.MERCHANT)).isPresent();
    }

    @Test
    void theSameIsNotAcceptedTwice() {
        offers.offer("north", upTo("50.00", null));
        var once = dispute.then(course.following(dispute.asItStands(), AT).toArray(DisputeEvent[]::new));
        assertThat(course.following(once.asItStands(), AT)).isEmpty();
    }

    @Test
    void aCentTooMuchIsLeftToTheMerchant() {
        offers.offer("north", upTo("49.89", null));
        assertThat(course.following(dispute.asItStands(), AT)).isEmpty();
    }

    @Test
    void anotherCurrencyIsLeftToTheMerchant() {
        offers.offer(
                "north", new StandingOffer("small", Money.of("50.00", "USD"), Set.of(), Set.of(), true, true, null));
        assertThat(course.following(dispute.asItStands(), AT)).isEmpty();
    }

    @Test
    void anOfferEndsWithItsDayAndWhenItIsWithdrawn() {
        offers.offer("north", upTo("50.00", LocalDate.of(2026, 5, 2)));
        assertThat(course.following(dispute.asItStands(), AT)).isNotEmpty();
        assertThat(course.following(dispute.asItStands(), AT.plusSeconds(86_400)))
                .isEmpty();
        offers.withdraw("north", "small");
        assertThat(course.following(dispute.asItStands(), AT)).isEmpty();
    }

    @Test
    void withoutAnOrderAnotherShopOrAnotherKindOfRemedyNothingIsAccepted() {
        offers.offer("north", upTo("50.00", null));
        var anonymous = aDispute().about("refund-refused").knowing("shop", "北辰旗舰店");
        assertThat(course.following(anonymous.proposing(refund("10.00")).asItStands(), AT))
                .isEmpty();
        var elsewhere = anonymous.knowing("order", "DD1").knowing("shop", "南方小店");
        assertThat(course.following(elsewhere.proposing(refund("10.00")).asItStands(), AT))
                .isEmpty();
        var punitive = anonymous.knowing("order", "DD1").proposing(proposal("10.00", Rule.Kind.PUNITIVE));
        assertThat(course.following(punitive.asItStands(), AT)).isEmpty();
    }

    @Test
    void underAPersonNothingIsAcceptedByItself() {
        offers.offer("north", upTo("50.00", null));
        assertThat(course.following(dispute.handedOff().asItStands(), AT)).isEmpty();
    }

    @Test
    void onlyTheCategoriesThatWereNamedAreCovered() {
        offers.offer(
                "north",
                new StandingOffer(
                        "returns",
                        Money.of("9999.00", "CNY"),
                        Set.of(new CategoryId("return-refused")),
                        Set.of(),
                        false,
                        true,
                        null));
        assertThat(course.following(dispute.asItStands(), AT)).isEmpty();
        assertThat(course.following(dispute.about("return-refused").asItStands(), AT))
                .isNotEmpty();
    }

    @Test
    void anOfferMadeAgainReplacesTheOneBefore() {
        offers.offer("north", upTo("50.00", null));
        offers.offer("north", upTo("80.00", null));
        assertThat(offers.of("north"))
                .singleElement()
                .satisfies(one -> assertThat(one.upTo()).isEqualTo(Money.of("80.00", "CNY")));
    }

    @Test
    void aKeyOpensItsOwnAccountOnly() {
        assertThat(merchants.accountOfKey("0123456789abcdef")).contains("north");
        assertThat(merchants.accountOfKey("0123456789abcdeg")).isEmpty();
    }

    @Test
    void twoMerchantsCannotBeKnownByOneName() {
        var same = new MerchantSettings.Account(List.of("North Star"), List.of(), "");
        assertThatThrownBy(() -> new Merchants(new MerchantSettings(Map.of("a", same, "b", same))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TestDispute aDispute() {
        return TestDispute.opened(Language.ZH, ShippedEdition.get());
    }

    private Bargaining after(List<DisputeEvent> events) {
        return dispute.then(events.toArray(DisputeEvent[]::new)).asItStands().bargaining();
    }

    private static StandingOffer upTo(String amount, @Nullable LocalDate until) {
        return new StandingOffer(
                "small", Money.of(amount, "CNY"), Set.of(), Set.of(Rule.Kind.REFUND), true, true, until);
    }

    private static Proposal refund(String amount) {
        return proposal(amount, Rule.Kind.REFUND);
    }

    private static Proposal proposal(String amount, Rule.Kind kind) {
        var owed = Money.of(amount, "CNY");
        var title = new Text("退款", "Refund");
        var head = new Proposal.Head(
                new RuleId("cn-refund"), kind, title, owed, new Text(amount, amount), Text.EMPTY, true, List.of());
        return new Proposal(
                owed,
                owed,
                owed,
                List.of(head),
                List.of(),
                List.of(),
                Set.of(),
                Text.EMPTY,
                List.of(),
                LocalDate.of(2026, 5, 1));
    }
}
