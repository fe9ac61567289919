package dev.accord.merchant;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The settings under `accord.merchants.<account>` that say who a merchant is.
@ConfigurationProperties("accord")
record MerchantSettings(@DefaultValue Map<String, Account> merchants) {

    private static final int SHORTEST_KEY = 16;

    MerchantSettings {
        merchants = Map.copyOf(merchants);
        merchants.keySet().forEach(MerchantSettings::requireName);
    }

    /// @param names under which consumers know the merchant
    /// @param apiKeys what opens the account's API
    /// @param email where notices go, beside the page and the webhook; empty for none
    record Account(
            @DefaultValue List<String> names,
            @DefaultValue List<String> apiKeys,
            @DefaultValue("") String email) {
        Account {
            names = List.copyOf(names);
            apiKeys = List.copyOf(apiKeys);
            if (apiKeys.stream().anyMatch(key -> key.length() < SHORTEST_KEY)) {
                throw new IllegalArgumentException("An API key of a merchant has at least 16 characters");
            }
        }
    }

    private static void requireName(String account) {
        if (!account.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new IllegalArgumentException("accord.merchants: '" + account + "' is no name for an account");
        }
    }
}
