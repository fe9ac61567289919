package dev.accord.knowledge;

import dev.accord.edition.Article;
import dev.accord.edition.Instrument;
import java.util.List;

/// An article that answers a question, and why it matched.
public record Passage(Instrument instrument, Article article, double score, List<String> why) {
    public Passage {
        why = List.copyOf(why);
    }
}
