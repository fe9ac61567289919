package dev.accord.dispute;

import dev.accord.edition.Procedure;
import dev.accord.shared.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A clock of a stage, as it was published to both sides when it was set; a later edition does not change it.
///
/// @param zone whose days are counted; a clock always ends with a day there
/// @param ends the first instant that is too late
/// @param reminders still to be given, oldest first
/// @param silence what happens when it ends
/// @param pauses whether it stands still while the dispute is in another stage
/// @param restarts whether a word of the consumer's starts it again
/// @param extensions how often it can still be given more time
/// @param pausedAt since when it stands still, null while it runs
public record Clock(
        Stage stage,
        Text title,
        ZoneId zone,
        Instant started,
        Instant ends,
        List<Instant> reminders,
        Text silence,
        Procedure.Consequence then,
        boolean pauses,
        boolean restarts,
        int extensions,
        @Nullable Instant pausedAt) {

    public Clock {
        reminders = List.copyOf(reminders);
    }

    /// The last day on which one is in time.
    public LocalDate lastDay() {
        return LocalDate.ofInstant(ends.minusMillis(1), zone);
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    /// The next instant at which something is to be done; empty while it stands still.
    public Optional<Instant> due() {
        if (isPaused()) {
            return Optional.empty();
        }
        return Optional.of(reminders.isEmpty() ? ends : reminders.getFirst());
    }

    /// Ends so much later as it stood still, with a day.
    Clock resumed(Instant at) {
        return pausedAt == null ? this : shifted(Duration.between(pausedAt, at));
    }

    Clock paused(Instant at) {
        return pauses && pausedAt == null ? with(ends, reminders, extensions, at) : this;
    }

    /// Runs its whole time again from an instant on.
    Clock restarted(Instant at) {
        var moved = shifted(Duration.between(started, at));
        return new Clock(
                stage,
                title,
                zone,
                at,
                moved.ends,
                moved.reminders,
                silence,
                then,
                pauses,
                restarts,
                extensions,
                pausedAt);
    }

    Clock extended(Instant later) {
        return with(later, reminders, extensions - 1, pausedAt);
    }

    Clock reminded(Instant due) {
        var left = reminders.stream().filter(one -> one.isAfter(due)).toList();
        return with(ends, left, extensions, pausedAt);
    }

    private Clock shifted(Duration by) {
        var later = reminders.stream().map(one -> one.plus(by)).toList();
        return with(endOfDay(ends.plus(by)), later, extensions, null);
    }

    /// The end of the day that an instant lies in; a midnight belongs to the day before it.
    private Instant endOfDay(Instant instant) {
        var day = LocalDate.ofInstant(instant.minusMillis(1), zone);
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private Clock with(Instant end, List<Instant> left, int extensionsLeft, @Nullable Instant paused) {
        return new Clock(
                stage, title, zone, started, end, left, silence, then, pauses, restarts, extensionsLeft, paused);
    }
}
