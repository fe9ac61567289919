package dev.accord.agreement;

import dev.accord.dispute.Author;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Promise;
import dev.accord.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// An agreement as one side has it before them.
///
/// @param hash what a side sends back to accept these terms
/// @param signatories whose acts it needs
/// @param links where the documents can be opened for an hour
public record Folder(
        String id,
        Instant agreedAt,
        String merchant,
        Sum total,
        String hash,
        List<Author> signatories,
        List<Agreement.Acceptance> acceptances,
        boolean signed,
        List<Item> items,
        Links links) {

    public record Sum(String amount, String currency) {}

    /// @param state `open | done | received | missing`
    /// @param late it was not kept in time
    public record Item(
            int number, String kind, String title, String amount, LocalDate due, String state, boolean late) {}

    public record Links(String page, String pdf, String signature) {}

    static Folder of(Dispute dispute, Agreement terms, String link, Language language) {
        var performance = dispute.performance();
        var place = "/agreements/" + link + "/";
        return new Folder(
                terms.id(),
                terms.agreedAt(),
                terms.merchant(),
                new Sum(terms.total(), terms.currency()),
                JsonSeal.hash(terms),
                Notary.signatories(dispute),
                Notary.acceptances(dispute),
                performance.signature().isPresent(),
                performance.promises().stream()
                        .map(promise -> item(promise, dispute, language))
                        .toList(),
                new Links(place + Notary.PAGE, place + Notary.PDF, place + "agreement.jws"));
    }

    private static Item item(Promise promise, Dispute dispute, Language language) {
        var performance = dispute.performance();
        return new Item(
                promise.number(),
                promise.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                promise.title().in(language),
                promise.amount().amount().toPlainString(),
                promise.due(),
                performance.state(promise).name().toLowerCase(Locale.ROOT),
                performance.broken().contains(promise.number()));
    }
}
