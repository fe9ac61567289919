package dev.accord.intake.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.accord.intake.FrontDesk;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The body of `POST /api/disputes`, as it comes in.
///
/// @param locale a BCP 47 tag; English where it is left out
/// @param timeZone an IANA name; the jurisdiction's where it is left out
/// @param order what the shop knows of the purchase: an order number, or an object
@JsonIgnoreProperties(ignoreUnknown = true)
record JsonOpening(
        @Nullable String locale,
        @Nullable String jurisdiction,
        @Nullable String timeZone,
        @Nullable Consent consent,
        @Nullable JsonNode order) {

    record Consent(@Nullable String notice, @Nullable List<String> purposes) {}

    /// What is to be opened.
    ///
    /// @throws dev.accord.shared.Refusal 422 without consent, 400 for what cannot be read
    FrontDesk.Filing filing(PrivacyNotice notice) {
        var agreed = requireConsent(notice);
        var tag = locale == null || locale.isBlank() ? "en" : locale;
        var law = law(tag);
        return new FrontDesk.Filing(
                Language.of(tag), law, zone(law), notice.version(), agreed, JsonOrder.facts(order, law));
    }

    private Set<String> requireConsent(PrivacyNotice notice) {
        if (consent == null || consent.purposes() == null || !notice.version().equals(consent.notice())) {
            throw OpeningRefusals.consentNeeded(notice.version());
        }
        var agreed = Set.copyOf(consent.purposes());
        if (!agreed.contains(PrivacyNotice.NEEDED)) {
            throw OpeningRefusals.consentNeeded(notice.version());
        }
        if (!PrivacyNotice.PURPOSES.containsAll(agreed)) {
            throw OpeningRefusals.unknownPurpose();
        }
        return agreed;
    }

    private Jurisdiction law(String tag) {
        if (jurisdiction == null || jurisdiction.isBlank()) {
            return Jurisdiction.of(Locale.forLanguageTag(tag));
        }
        return switch (jurisdiction) {
            case "CN", "EU", "UK", "US" -> Jurisdiction.valueOf(jurisdiction);
            default -> throw OpeningRefusals.unknownJurisdiction();
        };
    }

    private ZoneId zone(Jurisdiction law) {
        try {
            return timeZone == null || timeZone.isBlank() ? law.zone() : ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw OpeningRefusals.unknownZone();
        }
    }
}
