package dev.accord.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From the first to the last day in force; `to` is null while in force.
public record Validity(LocalDate from, @Nullable LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
