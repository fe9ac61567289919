/// Merchants with many cases: their accounts, and the offers they make to everybody in advance.
///
/// A merchant is known by the names under which consumers know them; [Merchants] finds the account of a dispute. A
/// [StandingOffer] says what the merchant accepts without looking at the case, such as "a refund without return up to
/// ¥50". Where a proposal is covered, the merchant's yes is in the same commit as the proposal; the consumer's yes then
/// settles it at once. Offers stand in the stream `merchant/<account>`, so that what settled a case can be shown later.
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "store",
            "access",
            "edition",
            "entitlement",
            "settlement",
            "dispute",
            "timeline",
            "reply",
            "negotiation"
        })
@NullMarked
package dev.accord.merchant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
