package dev.accord.access;

import java.util.Optional;

/// Knows which API key opens which merchant's account.
public interface MerchantKeys {

    /// What a program holding a valid key may do.
    String AUTHORITY = "MERCHANT_ACCOUNT";

    /// The account that a key opens.
    ///
    /// @param key the whole of it, as it followed `Bearer`
    Optional<String> accountOfKey(String key);
}
