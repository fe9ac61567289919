package dev.accord.edition;

import dev.accord.shared.Money;
import java.time.LocalDate;
import java.util.List;

/// What a fact is worth, by type.
public sealed interface FactValue {

    /// A day in the consumer's zone.
    record Day(LocalDate date) implements FactValue {
        @Override
        public String asText() {
            return date.toString();
        }
    }

    /// An amount.
    record Amount(Money money) implements FactValue {
        @Override
        public String asText() {
            return money.toString();
        }
    }

    /// Words, as said.
    record Words(String text) implements FactValue {
        @Override
        public String asText() {
            return text;
        }
    }

    /// Yes or no.
    record Flag(boolean isTrue) implements FactValue {
        @Override
        public String asText() {
            return Boolean.toString(isTrue);
        }
    }

    /// One of the vocabulary's choices.
    record Choice(String choice) implements FactValue {
        @Override
        public String asText() {
            return choice;
        }
    }

    /// Several of the vocabulary's choices.
    record Choices(List<String> choices) implements FactValue {
        public Choices {
            choices = List.copyOf(choices);
        }

        @Override
        public String asText() {
            return String.join(", ", choices);
        }
    }

    /// A number of things or of days.
    record Count(long number) implements FactValue {
        @Override
        public String asText() {
            return Long.toString(number);
        }
    }

    /// As the API writes it: ISO date, `129.00 CNY`, `true`, the choice's id.
    String asText();
}
