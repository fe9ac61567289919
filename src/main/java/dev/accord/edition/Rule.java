package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An entitlement as reviewed, dated code with a trace to the article. See `knowledge-base/README.md` for each field.
///
/// @param when CEL over facts, of type bool
/// @param denies true where the rule says that nothing is owed
public record Rule(
        RuleId id,
        Text title,
        Jurisdiction jurisdiction,
        Set<CategoryId> categories,
        Validity validity,
        AsOf asOf,
        String when,
        List<Exclusion> unless,
        Set<RuleId> defeats,
        List<Remedy> remedies,
        Text explain,
        boolean denies,
        List<ArticleId> sources) {

    public Rule {
        categories = Set.copyOf(categories);
        unless = List.copyOf(unless);
        defeats = Set.copyOf(defeats);
        remedies = List.copyOf(remedies);
        sources = List.copyOf(sources);
    }

    /// Which day picks the law.
    public enum AsOf {
        CONTRACT,
        DELIVERY,
        CONDUCT,
        FILING
    }

    /// A case in which the rule does not apply.
    public record Exclusion(String when, Text because, List<ArticleId> sources) {
        public Exclusion {
            sources = List.copyOf(sources);
        }
    }

    /// What the rule gives.
    ///
    /// @param amount CEL of type money; null where nothing is to be paid
    /// @param mandatory false where it is lawful to ask but not owed as of right
    /// @param needs facts without which this remedy stays open though the rule holds
    public record Remedy(
            Kind kind,
            Text head,
            @Nullable String amount,
            Text formula,
            Text deadline,
            boolean mandatory,
            List<FactId> needs) {
        public Remedy {
            needs = List.copyOf(needs);
        }
    }

    /// Each kind counts once in a proposal.
    public enum Kind {
        REFUND,
        PRICE_REDUCTION,
        REPLACEMENT,
        REPAIR,
        DELIVERY,
        PUNITIVE,
        COMPENSATION,
        INTEREST,
        SHIPPING,
        WITHDRAWAL,
        CANCELLATION,
        INFORMATION,
        APOLOGY,
        REFERRAL;

        /// As the files and the API write it: `price-reduction`.
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
