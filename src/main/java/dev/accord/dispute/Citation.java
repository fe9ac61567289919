package dev.accord.dispute;

import dev.accord.edition.ArticleId;
import dev.accord.shared.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article as it was cited: instrument title, number, and the version's interval.
public record Citation(
        ArticleId id,
        Text title,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
