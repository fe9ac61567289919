package dev.accord.agreement;

import dev.accord.dispute.Author;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// An agreement in the words and figures that are signed. Amounts are exact decimals, such as `129.00`.
///
/// @param id `<dispute>-<n>`
/// @param law the jurisdiction whose rules and calendar it was made under
/// @param merchant the seller as they were named
/// @param order empty where nobody named one
/// @param goods empty where nobody named them
/// @param keepsGoods the consumer need not send the goods back
/// @param stage in which both sides agreed
public record Agreement(
        String id,
        String dispute,
        Instant agreedAt,
        LocalDate day,
        String law,
        String stage,
        String merchant,
        String order,
        String goods,
        boolean keepsGoods,
        String currency,
        String total,
        List<Promise> promises) {

    public Agreement {
        promises = List.copyOf(promises);
    }

    /// One thing the merchant does.
    ///
    /// @param due the last day on which it is in time
    public record Promise(int number, String kind, String titleZh, String titleEn, String amount, LocalDate due) {}

    /// One side's act.
    ///
    /// @param terms the hash of the terms that they had before them
    public record Acceptance(Author party, Instant at, String terms) {}

    /// A document that bears the agreement.
    public record Document(String name, String sha256) {}
}
