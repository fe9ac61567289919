package dev.accord.edition;

import dev.accord.shared.Jurisdiction;
import java.util.Locale;

/// Names an article over all its versions: `cn/consumer-protection-law/25`.
public record ArticleId(String value) implements Comparable<ArticleId> {

    public ArticleId {
        if (!value.matches("(cn|eu|uk|us|intl)/[a-z0-9-]+/[A-Za-z0-9.()-]+")) {
            throw new IllegalArgumentException("Not an article id: " + value);
        }
    }

    public Jurisdiction jurisdiction() {
        return Jurisdiction.valueOf(value.substring(0, value.indexOf('/')).toUpperCase(Locale.ROOT));
    }

    /// `cn/consumer-protection-law`.
    public String instrument() {
        return value.substring(0, value.lastIndexOf('/'));
    }

    /// `25`, as the law writes it without sign or word.
    public String number() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
