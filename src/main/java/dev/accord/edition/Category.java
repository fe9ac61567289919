package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.List;
import java.util.Optional;

/// A kind of dispute.
///
/// @param facts what matters here, most telling first
/// @param tells what a story of this kind tells as a whole
public record Category(
        CategoryId id,
        Text title,
        Text definition,
        Text border,
        List<FactId> facts,
        List<Telling> tells,
        List<Distinction> distinctions,
        List<Examples> examples) {

    public Category {
        facts = List.copyOf(facts);
        tells = List.copyOf(tells);
        distinctions = List.copyOf(distinctions);
        examples = List.copyOf(examples);
    }

    /// A fact with its value.
    ///
    /// @param value of yes or no, or a choice; empty where it is that of another fact
    /// @param from the fact whose amount this one is here: the price of a subscription is what it renews at
    /// @param insteadOf values that single words may seem to tell, and that a story of this kind does not
    public record Telling(FactId fact, String value, Optional<FactId> from, List<String> insteadOf) {
        public Telling {
            insteadOf = List.copyOf(insteadOf);
        }
    }

    /// A question in plain words that tells this category from a neighbour.
    public record Distinction(CategoryId from, Text question, List<Answer> answers) {
        public Distinction {
            answers = List.copyOf(answers);
        }
    }

    /// What an answer that holds one of these phrases speaks for.
    public record Answer(CategoryId category, List<String> zh, List<String> en) {
        public Answer {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }
    }

    /// Utterances as one writer wrote them.
    public record Examples(String writer, List<String> zh, List<String> en) {
        public Examples {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }
    }
}
