package dev.accord.policy;

import dev.accord.edition.Fact;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A new kind of dispute as somebody describes it who writes no files: what it is, what people say, what to ask, and
/// what the law gives.
///
/// @param facts ids of facts of the vocabulary that matter here
/// @param questions facts that the vocabulary does not have yet
/// @param right what the law gives; null where no rule is added
public record NewCategory(
        Text title,
        Text definition,
        Examples examples,
        List<String> facts,
        List<Question> questions,
        @Nullable Right right) {

    public NewCategory {
        facts = List.copyOf(facts);
        questions = List.copyOf(questions);
    }

    /// What people say, one sentence each.
    public record Examples(List<String> zh, List<String> en) {
        public Examples {
            zh = List.copyOf(zh);
            en = List.copyOf(en);
        }
    }

    /// @param title a few words for what is asked
    /// @param answers for a choice its choices; for yes or no, words that say yes (`true`) and no (`false`)
    public record Question(Fact.Type type, Text title, Text question, List<Answer> answers) {
        public Question {
            answers = List.copyOf(answers);
        }
    }

    /// @param value `true` and `false` for yes or no; for a choice it is made from the label
    /// @param words by which the answer is known in free text
    public record Answer(String value, Text label, Examples words) {}

    /// @param conditions all of them must hold
    /// @param from the first day; null for the first on which all its articles are in force
    public record Right(
            Jurisdiction jurisdiction,
            Text title,
            Text explain,
            List<Condition> conditions,
            String remedy,
            Amount amount,
            List<String> sources,
            @Nullable LocalDate from) {
        public Right {
            conditions = List.copyOf(conditions);
            sources = List.copyOf(sources);
        }
    }

    /// @param fact the id of a fact, or the title of a question of this category
    /// @param comparison `is`, `not`, `least` or `most`
    public record Condition(String fact, String comparison, String value) {}

    /// What is paid: nothing; a fixed sum; or the money of a fact, so many times or in a part.
    ///
    /// @param fact a fact of type money
    /// @param figure how many times (`3`), which part (`0.30`), or how much (`500.00 CNY`)
    public record Amount(Kind kind, String fact, String figure) {
        public enum Kind {
            NONE,
            ALL,
            TIMES,
            PART,
            FIXED
        }
    }
}
