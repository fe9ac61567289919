package dev.accord.knowledge;

import dev.accord.edition.ArticleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds articles in force on a day. One library serves one edition.
public interface Library {

    /// The best passages, best first. While the index is missing there are none, rather than wrong ones.
    List<Passage> search(Question question);

    /// Opens one article in the version of a day.
    Optional<Passage> open(ArticleId id, LocalDate on);

    /// The hash of the edition it serves.
    String edition();

    boolean isReady();
}
