package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An outside body: what it takes, by when, and what it needs.
public record Forum(
        String id,
        Jurisdiction jurisdiction,
        Text title,
        Text takes,
        Set<CategoryId> categories,
        Text deadline,
        @Nullable Within within,
        Text needs,
        String address,
        List<ArticleId> sources) {

    public Forum {
        categories = Set.copyOf(categories);
        sources = List.copyOf(sources);
    }

    /// A computed deadline: so long after the day a fact names.
    public record Within(int years, int months, int days, FactId from) {}
}
