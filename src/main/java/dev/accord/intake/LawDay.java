package dev.accord.intake;

import dev.accord.dispute.CaseFile;
import dev.accord.dispute.Dispute;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import java.time.LocalDate;

/// The day whose law is shown: that of the purchase, or of filing while the purchase has no date.
final class LawDay {

    private static final FactId PURCHASE_DATE = new FactId("purchase_date");

    private LawDay() {}

    static LocalDate of(CaseFile file, Dispute dispute) {
        return file.values()
                .get(PURCHASE_DATE)
                .map(value -> value instanceof FactValue.Day(var date)
                        ? date
                        : dispute.opening().day())
                .orElse(dispute.opening().day());
    }
}
