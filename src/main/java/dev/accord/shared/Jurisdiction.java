package dev.accord.shared;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/// Whose law applies. Ireland is [#EU]; [#INTL] holds what binds nobody but teaches.
public enum Jurisdiction {
    CN("Asia/Shanghai", "CNY"),
    EU("Europe/Dublin", "EUR"),
    UK("Europe/London", "GBP"),
    US("America/New_York", "USD"),
    INTL("UTC", "USD");

    private final String zone;
    private final String currency;

    Jurisdiction(String zone, String currency) {
        this.zone = zone;
        this.currency = currency;
    }

    /// The zone whose calendar counts where the consumer named none.
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /// The currency meant where an amount names none.
    public Currency currency() {
        return Currency.getInstance(currency);
    }

    /// The jurisdiction a locale suggests: `zh → CN`, `en-US → US`, `en-GB → UK`, `en-IE → EU`; other English is US.
    public static Jurisdiction of(Locale locale) {
        return switch (locale.getCountry()) {
            case "CN" -> CN;
            case "US" -> US;
            case "GB" -> UK;
            case "IE", "DE", "FR", "NL", "ES", "IT", "AT", "BE", "PT", "SE", "FI", "DK", "PL" -> EU;
            default -> locale.getLanguage().equals("zh") ? CN : US;
        };
    }

    /// The folder of the knowledge base and the first part of an article's id: `cn`, `eu`, …
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
