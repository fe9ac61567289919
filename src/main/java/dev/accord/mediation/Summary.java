package dev.accord.mediation;

import dev.accord.dispute.Dispute;
import dev.accord.dispute.LearnedFact;
import dev.accord.edition.Edition;
import dev.accord.edition.FactId;
import dev.accord.reply.Phrases;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A few lines that let a mediator start without reading everything: the matter, the deal, what is wanted, what the
/// rules give, and why it came to a person. Made from the case file alone.
public final class Summary {

    private static final List<String> DEAL =
            List.of("goods", "price", "purchase_date", "delivery_date", "platform", "shop", "seller_answer");

    private static final Text HANDED_OVER = new Text("转人工的原因：", "Why it came here: ");

    private final Dispute dispute;
    private final Edition edition;
    private final Language language;
    private final Phrases phrases;

    private Summary(Dispute dispute, Edition edition, Language language) {
        this.dispute = dispute;
        this.edition = edition;
        this.language = language;
        this.phrases = new Phrases(edition, language);
    }

    public static String of(Dispute dispute, Edition edition, Language language) {
        return new Summary(dispute, edition, language).text();
    }

    private String text() {
        var lines = new ArrayList<String>();
        matter().ifPresent(lines::add);
        facts(DEAL).ifPresent(lines::add);
        facts(List.of("remedy")).ifPresent(lines::add);
        owed().ifPresent(lines::add);
        reason().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private Optional<String> matter() {
        return dispute.file()
                .category()
                .map(recognised -> Stream.concat(Stream.of(recognised.category()), recognised.secondary().stream())
                        .flatMap(id -> Optional.ofNullable(edition.categories().get(id)).stream())
                        .map(category -> category.title().in(language))
                        .collect(Collectors.joining(" + ")));
    }

    private Optional<String> facts(List<String> ids) {
        var told = ids.stream()
                .map(FactId::new)
                .flatMap(id -> Optional.ofNullable(dispute.file().facts().get(id)).stream())
                .map(this::fact)
                .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private String fact(LearnedFact learned) {
        return phrases.fact(learned.fact())
                + (language == Language.ZH ? "：" : ": ")
                + phrases.value(learned.fact(), learned.value());
    }

    private Optional<String> owed() {
        return dispute.bargaining().latest().map(proposal -> {
            var owed = phrases.money(proposal.owed());
            var range = phrases.money(proposal.floor()) + " – " + phrases.money(proposal.ceiling());
            return language == Language.ZH
                    ? "按规则应付 " + owed + "（合法范围 " + range + "）"
                    : "Owed under the rules: " + owed + " (lawful range " + range + ")";
        });
    }

    private Optional<String> reason() {
        var why = dispute.handling().reason();
        return why.isBlank()
                ? Optional.empty()
                : Optional.of(HANDED_OVER.in(language) + HandoverReason.named(why, language));
    }
}
