package dev.accord.knowledge.lucene;

import dev.accord.edition.ArticleId;
import dev.accord.edition.Editions;
import dev.accord.knowledge.Libraries;
import dev.accord.knowledge.Library;
import dev.accord.knowledge.Passage;
import dev.accord.knowledge.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The library of whichever edition is live. A question is answered by one edition from beginning to end.
record LiveLibrary(Editions editions, Libraries libraries) implements Library {

    @Override
    public List<Passage> search(Question question) {
        return now().search(question);
    }

    @Override
    public Optional<Passage> open(ArticleId id, LocalDate on) {
        return now().open(id, on);
    }

    @Override
    public String edition() {
        return editions.live().hash();
    }

    @Override
    public boolean isReady() {
        return now().isReady();
    }

    private Library now() {
        return libraries.of(editions.live());
    }
}
