package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.util.List;
import java.util.Set;

/// An anonymised or international case to learn from.
public record Precedent(
        String id,
        Text title,
        Jurisdiction jurisdiction,
        int year,
        Set<CategoryId> categories,
        Text facts,
        Text outcome,
        Text reasons,
        List<ArticleId> sources) {

    public Precedent {
        categories = Set.copyOf(categories);
        sources = List.copyOf(sources);
    }
}
