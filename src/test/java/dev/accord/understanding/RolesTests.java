package dev.accord.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.edition.Fact;
import dev.accord.edition.FactId;
import dev.accord.kit.ShippedEdition;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RolesTests extends FactTests {

    private static final Set<String> FIGURES = ShippedEdition.get().facts().values().stream()
            .filter(fact -> switch (fact.type()) {
                case DATE, MONEY, COUNT, DAYS -> true;
                case TEXT, BOOL, CHOICE, CHOICES -> false;
            })
            .map(Fact::id)
            .map(FactId::value)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("roles")
    void theNearestCueGivesAFigureItsRole(String words, String expected) {
        expect(words, Moments.first(words), expected, FIGURES);
    }

    @Test
    void whatIsOnlyAboutAPriceIsAskedAbout() {
        assertThat(read("我花了两百多", Moments.first("我花了")).ambiguous()).containsExactly(new FactId("price"));
    }

    @Test
    void everyFactQuotesTheWordsItWasReadFrom() {
        var words = "我3月2号在淘宝买的羊绒衫，花了1280";
        var found = read(words, Moments.first(words)).facts();
        assertThat(found)
                .extracting(
                        fact -> words.substring(fact.span().start(), fact.span().end()))
                .contains("3月2号", "淘宝", "羊绒衫", "1280");
    }

    static Stream<String[]> roles() {
        return Corpus.lines("roles.txt", 2);
    }
}
