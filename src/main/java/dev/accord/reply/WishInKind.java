package dev.accord.reply;

import dev.accord.edition.Rule.Kind;
import dev.accord.settlement.Proposal;
import dev.accord.settlement.Remedies;
import dev.accord.settlement.Wish;
import dev.accord.shared.Language;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Who wants the goods put right, and no money, is told whether the rules give that.
record WishInKind(Proposal proposal, Wish wish) {

    /// `wished` names what the rules give of it, `unfounded` what they do not.
    Map<String, String> variables(Language language) {
        return Map.of("wished", titles(this::isGiven, language), "unfounded", titles(kind -> !isGiven(kind), language));
    }

    private boolean isGiven(Kind kind) {
        return proposal.options().stream().anyMatch(option -> option.kind() == kind);
    }

    private String titles(Predicate<Kind> which, Language language) {
        return wish.inKind().stream()
                .filter(which)
                .map(kind -> Remedies.title(kind).in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
