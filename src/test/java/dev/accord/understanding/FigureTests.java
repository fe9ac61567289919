package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Fact;
import dev.accord.shared.Jurisdiction;
import java.util.List;

/// Reads one figure from a line of a corpus: `words => value | jurisdiction`.
abstract class FigureTests {

    /// @param expected a value, `?` for one that is left open, `-` for none
    static void expect(String words, String expected, Fact.Type type) {
        var parts = expected.split("\\s*\\|\\s*");
        var law = parts.length > 1 ? Jurisdiction.valueOf(parts[1]) : Jurisdiction.CN;
        var found = figures(words, law, type);
        switch (parts[0]) {
            case "-" -> assertThat(found).as(words).isEmpty();
            case "?" -> assertThat(found).as(words).isNotEmpty().allMatch(figure -> figure.value() == null);
            default -> assertThat(values(found)).as(words).containsExactly(parts[0]);
        }
    }

    static List<Figure> figures(String words, Jurisdiction law, Fact.Type type) {
        var context = Moments.in(law);
        return Figures.in(Utterance.of(words, context.locale()), context).stream()
                .filter(figure -> figure.type() == type)
                .toList();
    }

    private static List<String> values(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.value() == null ? "?" : figure.value().asText())
                .toList();
    }
}
