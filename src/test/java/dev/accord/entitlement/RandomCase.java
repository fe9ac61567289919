package dev.accord.entitlement;

import dev.accord.edition.CategoryId;
import dev.accord.edition.Edition;
import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.edition.Facts;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A case nobody thought of: any facts of the vocabulary, with values near the limits of the law.
public record RandomCase(
        long seed, Facts facts, Set<CategoryId> categories, Jurisdiction jurisdiction, LocalDate today) {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final List<Jurisdiction> JURISDICTIONS =
            List.of(Jurisdiction.CN, Jurisdiction.EU, Jurisdiction.US, Jurisdiction.UK);
    /// The days whose law is applied: of the contract, the delivery, the conduct.
    private static final Set<String> PICK_THE_LAW =
            Set.of("purchase_date", "delivery_date", "charge_date", "renewal_date");
    /// Days before today at which something may change.
    private static final int[] LIMITS = {0, 1, 2, 3, 7, 8, 13, 14, 15, 29, 30, 31, 56, 60, 61, 90, 180, 365, 396, 730};

    /// As many cases as asked for, each by its seed.
    public static Stream<RandomCase> cases(int count, Edition edition) {
        return IntStream.range(0, count).mapToObj(seed -> of(seed, edition));
    }

    static RandomCase of(long seed, Edition edition) {
        var random = new Random(seed * 7919 + 17);
        var jurisdiction = JURISDICTIONS.get(random.nextInt(JURISDICTIONS.size()));
        var categories = new ArrayList<>(edition.categories().keySet());
        Collections.shuffle(categories, random);
        double told = 0.1 + random.nextDouble() * 0.8;
        var values = new HashMap<FactId, FactValue>();
        for (var fact : edition.facts().values()) {
            if (random.nextDouble() < told) {
                values.put(fact.id(), value(fact, jurisdiction, random));
            }
        }
        var some = Set.copyOf(categories.subList(0, 1 + random.nextInt(3)));
        return new RandomCase(seed, new Facts(values), some, jurisdiction, TODAY);
    }

    /// The same with some of the facts not told; what picks the law and what may be presumed stays as it is.
    RandomCase withLessTold(Edition edition) {
        var random = new Random(seed);
        var values = new HashMap<>(facts.values());
        values.keySet().removeIf(id -> mayBeMissing(id, edition) && random.nextBoolean());
        return new RandomCase(seed, new Facts(values), categories, jurisdiction, today);
    }

    public Assessment assessed(Assessor assessor, Edition edition) {
        return assessor.assess(facts, categories, jurisdiction, today, edition);
    }

    private static boolean mayBeMissing(FactId id, Edition edition) {
        return !PICK_THE_LAW.contains(id.value()) && edition.facts().get(id).presumed() == null;
    }

    private static FactValue value(Fact fact, Jurisdiction jurisdiction, Random random) {
        return switch (fact.type()) {
            case DATE -> new FactValue.Day(TODAY.minusDays(LIMITS[random.nextInt(LIMITS.length)] - random.nextInt(2)));
            case MONEY -> new FactValue.Amount(amount(jurisdiction, random));
            case TEXT -> new FactValue.Words("x");
            case BOOL -> new FactValue.Flag(random.nextBoolean());
            case CHOICE -> new FactValue.Choice(choice(fact, random));
            case CHOICES -> new FactValue.Choices(List.of(choice(fact, random)));
            case COUNT -> new FactValue.Count(random.nextInt(12));
            case DAYS -> new FactValue.Count(LIMITS[random.nextInt(LIMITS.length)]);
        };
    }

    private static Money amount(Jurisdiction jurisdiction, Random random) {
        long minor = random.nextInt(4) == 0 ? random.nextInt(101) : random.nextLong(2_000_000);
        return new Money(minor, jurisdiction.currency());
    }

    private static String choice(Fact fact, Random random) {
        return fact.choices().get(random.nextInt(fact.choices().size())).value();
    }
}
