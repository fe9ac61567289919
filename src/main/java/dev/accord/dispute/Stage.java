package dev.accord.dispute;

import java.util.Locale;

/// Where a dispute is on its way. Each stage but the last has a clock.
public enum Stage {
    /// The consumer tells; the seller has not heard of it yet.
    INTAKE,
    /// The seller has the notice and has not answered.
    NOTICE,
    /// Both sides talk about terms.
    NEGOTIATION,
    /// A person has been called or has it.
    MEDIATION,
    /// Both agreed; what was promised is being done.
    PERFORMANCE,
    CLOSED;

    /// As files and the API write it.
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
