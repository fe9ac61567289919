package dev.accord.policy;

import dev.accord.shared.Money;
import java.util.List;

/// Whose entitlement changes under a draft. Ids and figures only; nothing that anybody said.
///
/// @param disputes how many were looked at
/// @param assessed how many of them had a category, so that rules could be applied
/// @param total by how much all together, one line a currency
public record ReplayReport(
        String edition, String against, int disputes, int assessed, List<Changed> changed, List<String> total) {

    /// @param by what is owed now less what was owed, with its sign: `-300.00 CNY`
    /// @param rules those that began or ceased to hold
    public record Changed(String dispute, Amount before, Amount after, String by, List<String> rules) {}

    /// As the API writes money.
    public record Amount(String amount, String currency) {
        public static Amount of(Money money) {
            return new Amount(money.amount().toPlainString(), money.currency().getCurrencyCode());
        }
    }
}
