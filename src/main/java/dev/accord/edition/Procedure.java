package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Money;
import dev.accord.shared.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stages of a jurisdiction with their clocks and what silence means, its business days, and how often the sides
/// may offer.
///
/// @param offers how many offers each side may make
/// @param bids how many rounds of sealed bids there are
/// @param bidRule how sealed bids settle
/// @param scope null where nothing is said
/// @param promises how long the seller has for what was agreed
public record Procedure(
        Jurisdiction jurisdiction,
        BusinessCalendar calendar,
        int offers,
        int bids,
        Text bidRule,
        @Nullable Scope scope,
        Promises promises,
        List<Stage> stages) {

    public Procedure {
        stages = List.copyOf(stages);
    }

    public Optional<Stage> stage(String id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /// What belongs here; empty where nothing is said.
    public Optional<Scope> bounds() {
        return Optional.ofNullable(scope);
    }

    /// The bounds of what belongs here.
    ///
    /// @param largest what is worth more goes to a court or an arbitrator sooner or later
    /// @param years after so many a claim can mostly not be brought any more
    /// @param matters more kinds of dispute than that in one story want a person
    public record Scope(Money largest, int years, int matters) {}

    /// How long the seller has for what was agreed; `days` are calendar days unless `business`.
    ///
    /// @param remind how many days before the end they are reminded
    public record Promises(int days, boolean business, int remind) {}

    /// One stage; `days` are calendar days unless `business`.
    ///
    /// @param endsOnWorkday an end on a day that is none moves to the next business day
    /// @param remind how many days before the end somebody is reminded
    /// @param pauses stands still while the dispute is in another stage
    /// @param restarts each message of the consumer's starts it anew
    /// @param extensions how often a side may ask for `extensionDays` more
    /// @param then what happens at the end
    /// @param silence the same in words, told to both sides when it begins
    public record Stage(
            String id,
            Text title,
            int days,
            boolean business,
            boolean endsOnWorkday,
            List<Integer> remind,
            boolean pauses,
            boolean restarts,
            int extensions,
            int extensionDays,
            Consequence then,
            Text silence) {
        public Stage {
            remind = List.copyOf(remind);
        }

        /// Its end depends on which days are worked.
        public boolean countsWorkdays() {
            return business || endsOnWorkday;
        }
    }

    /// What happens when a clock ends.
    public enum Consequence {
        /// The file is closed; nothing was decided.
        EXPIRE,
        /// A mediator is called.
        MEDIATE,
        /// It is closed, and the consumer is shown where to go next.
        REFER,
        /// What was agreed counts as done, and it is closed as settled.
        SETTLE
    }
}
