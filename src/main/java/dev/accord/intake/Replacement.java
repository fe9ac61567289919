package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.privacy.MaskedText;
import dev.accord.understanding.Intent;
import dev.accord.understanding.Reading;
import dev.accord.understanding.Signal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether what a message tells takes the place of what is known. An order to the system replaces nothing.
///
/// @param file what is known
/// @param asked the fact the message may answer
record Replacement(CaseFile file, MaskedText words, Optional<FactId> asked, Reading now) {

    /// A figure that was taken for the price gives way to one that is called so.
    private static final double GUESSED = 0.7;

    private static final double SAID = 0.8;
    /// A fact that was called by its name.
    private static final double NAMED = 1;

    private static final Pattern TOTAL = Pattern.compile(
            "(?:(?:一共|总共|合计|加起来|共|in total|altogether|total of)[^，。,.0-9]{0,4}|[0-9] ?(?:乘以?|[x×*]|times) ?[0-9]+ ?(?:就?是|等于|=|is) ?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<FactId> CHANGING = Set.of(new FactId("delivery_status"), new FactId("seller_answer"));

    boolean takes(Reading.Found found) {
        var known = file.facts().get(found.fact());
        if (known == null) {
            return true;
        }
        boolean isOrdered = now.signals().contains(Signal.INJECTION);
        return !known.value().equals(found.value())
                && !isOrdered
                && (found.confidence() >= NAMED || corrects(found.fact(), known) || overrides(found, known));
    }

    private boolean corrects(FactId fact, LearnedFact known) {
        return asked.filter(fact::equals).isPresent() || now.intents().contains(Intent.CORRECTION) && isMeant(known);
    }

    /// Where the figure that was wrong is named, the others stay.
    private boolean isMeant(LearnedFact known) {
        return isNamed(known) || file.facts().values().stream().noneMatch(this::isNamed);
    }

    private boolean isNamed(LearnedFact known) {
        return known.value() instanceof FactValue.Amount(var money)
                && words.text().contains(money.amount().stripTrailingZeros().toPlainString());
    }

    /// `三个月一共75`: so many times what was told before.
    private boolean isTotal(Reading.Found found, LearnedFact known) {
        var before = words.text().substring(0, found.span().start());
        return TOTAL.matcher(before).find()
                && found.value() instanceof FactValue.Amount(var total)
                && known.value() instanceof FactValue.Amount(var single)
                && total.currency().equals(single.currency())
                && single.minorUnits() > 0
                && total.minorUnits() > single.minorUnits()
                && total.minorUnits() % single.minorUnits() == 0;
    }

    /// Circumstances change as a story goes on; an amount, a day or a name that was told stays until it is corrected.
    private boolean overrides(Reading.Found found, LearnedFact known) {
        return switch (found.value()) {
            case FactValue.Flag _, FactValue.Choices _ -> found.confidence() >= known.confidence();
            case FactValue.Choice _ ->
                found.confidence() > known.confidence()
                        || CHANGING.contains(found.fact()) && found.confidence() >= known.confidence();
            case FactValue.Amount _ ->
                known.confidence() < GUESSED && found.confidence() >= SAID || isTotal(found, known);
            case FactValue.Day _, FactValue.Words _, FactValue.Count _ ->
                known.confidence() < GUESSED && found.confidence() >= SAID;
        };
    }
}
