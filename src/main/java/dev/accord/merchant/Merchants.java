package dev.accord.merchant;

import dev.accord.access.MerchantKeys;
import dev.accord.dispute.Dispute;
import dev.accord.dispute.Respondent;
import dev.accord.edition.FactId;
import dev.accord.edition.FactValue;
import dev.accord.negotiation.SellersAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Knows the merchants that have an account: by the names consumers give, and by their API keys;
/// and where their notices go.
public final class Merchants implements MerchantKeys, SellersAddress {

    private final Map<String, String> accounts = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    Merchants(MerchantSettings settings) {
        settings.merchants().forEach((account, known) -> {
            name(account, account);
            known.names().forEach(name -> name(name, account));
            known.apiKeys().forEach(key -> keys.put(key, account));
            addresses.put(account, known.email());
        });
    }

    /// The account of the dispute's seller, as they were told of it or as the consumer named the shop.
    public Optional<String> accountOf(Dispute dispute) {
        return dispute.rounds()
                .respondent()
                .map(Respondent::name)
                .or(() -> shop(dispute))
                .flatMap(name -> Optional.ofNullable(accounts.get(folded(name))));
    }

    @Override
    public Optional<String> of(Dispute dispute) {
        return accountOf(dispute).map(addresses::get).filter(address -> !address.isBlank());
    }

    /// Takes as long whichever key is given.
    @Override
    public Optional<String> accountOfKey(String key) {
        var given = key.getBytes(StandardCharsets.UTF_8);
        String found = null;
        for (var known : keys.entrySet()) {
            if (MessageDigest.isEqual(known.getKey().getBytes(StandardCharsets.UTF_8), given)) {
                found = known.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private void name(String name, String account) {
        var other = accounts.put(folded(name), account);
        if (other != null && !other.equals(account)) {
            throw new IllegalArgumentException("accord.merchants: both " + other + " and " + account + " are " + name);
        }
    }

    private static Optional<String> shop(Dispute dispute) {
        var learned = dispute.file().facts().get(new FactId("shop"));
        return learned != null && learned.value() instanceof FactValue.Words(var name)
                ? Optional.of(name)
                : Optional.empty();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
