package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.util.List;

/// A law, regulation or judicial interpretation with its articles, every version of each.
///
/// @param id `cn/consumer-protection-law`
/// @param title the official full title
/// @param kind `statute | regulation | rule | interpretation | directive`
/// @param reference the text it was checked against
public record Instrument(
        String id,
        Text title,
        Text shortTitle,
        Text issuer,
        Text citation,
        String kind,
        Validity validity,
        String reference,
        List<Article> articles) {

    public Instrument {
        articles = List.copyOf(articles);
    }

    public Jurisdiction jurisdiction() {
        return articles.getFirst().id().jurisdiction();
    }
}
