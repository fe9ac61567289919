package dev.accord.merchant;

import dev.accord.shared.Money;
import dev.accord.shared.Refusal;
import dev.accord.shared.Text;
import dev.accord.store.Journal;
import dev.accord.store.JsonEventStream;
import dev.accord.store.JsonEventStream.Recorded;
import dev.accord.store.StreamId;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The offers that stand, by account.
public final class StandingOffers {

    private static final int MOST = 50;

    private final JsonEventStream<StandingOfferEvent> stream;
    private final InstantSource clock;

    StandingOffers(Journal journal, InstantSource clock) {
        this.stream = new JsonEventStream<>(journal, StandingOfferEvent.class);
        this.clock = clock;
    }

    /// In the order in which they were made.
    public List<StandingOffer> of(String account) {
        return List.copyOf(standing(events(account)).values());
    }

    /// Makes an offer, or another in the place of one with the same id; the same again changes nothing.
    ///
    /// @throws Refusal 409 where there are too many
    public StandingOffer offer(String account, StandingOffer offer) {
        while (true) {
            var events = events(account);
            var standing = standing(events);
            if (offer.equals(standing.get(offer.id()))) {
                return offer;
            }
            if (standing.size() >= MOST && !standing.containsKey(offer.id())) {
                throw tooMany();
            }
            if (append(account, events, offered(offer))) {
                return offer;
            }
        }
    }

    /// Takes an offer back; what it has settled stays settled.
    public void withdraw(String account, String id) {
        while (true) {
            var events = events(account);
            if (!standing(events).containsKey(id) || append(account, events, new StandingOfferEvent.Withdrawn(id))) {
                return;
            }
        }
    }

    private List<Recorded<StandingOfferEvent>> events(String account) {
        return stream.read(stream(account), 0);
    }

    private boolean append(String account, List<Recorded<StandingOfferEvent>> before, StandingOfferEvent event) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return stream.append(stream(account), before.size(), event, now);
    }

    private static Map<String, StandingOffer> standing(List<Recorded<StandingOfferEvent>> events) {
        var standing = new LinkedHashMap<String, StandingOffer>();
        for (var recorded : events) {
            switch (recorded.event()) {
                case StandingOfferEvent.Offered offered -> standing.put(offered.id(), offer(offered));
                case StandingOfferEvent.Withdrawn(var id) -> standing.remove(id);
            }
        }
        return standing;
    }

    private static StandingOfferEvent offered(StandingOffer offer) {
        return new StandingOfferEvent.Offered(
                offer.id(),
                offer.upTo().amount().toPlainString(),
                offer.upTo().currency().getCurrencyCode(),
                offer.categories(),
                offer.kinds(),
                offer.keepsGoods(),
                offer.needsOrder(),
                offer.until());
    }

    private static StandingOffer offer(StandingOfferEvent.Offered offered) {
        return new StandingOffer(
                offered.id(),
                Money.of(offered.upTo(), offered.currency()),
                offered.categories(),
                offered.kinds(),
                offered.keepsGoods(),
                offered.needsOrder(),
                offered.until());
    }

    private static StreamId stream(String account) {
        return new StreamId("merchant/" + account);
    }

    private static Refusal tooMany() {
        return new Refusal(
                409,
                new Text("长期承诺太多", "There are too many standing offers"),
                new Text("最多 " + MOST + " 条，请先撤回不用的。", "At most " + MOST + ": withdraw one that is not needed first."));
    }
}
