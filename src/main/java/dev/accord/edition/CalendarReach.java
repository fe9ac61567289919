package dev.accord.edition;

import dev.accord.shared.Text;
import java.util.List;
import java.util.stream.Stream;

/// Clocks that reach beyond what is known of a calendar: where a state arranges its holidays year by year, the next
/// year has to be added once it is announced. Until then such clocks run by week-ends and statutory days alone.
final class CalendarReach {

    private CalendarReach() {}

    /// Notes only: nothing keeps an edition from being published before a state has decided.
    static List<Flaw> notes(Edition edition, Places places) {
        return edition.procedures().stream()
                .flatMap(procedure -> note(procedure, edition, places))
                .toList();
    }

    private static Stream<Flaw> note(Procedure procedure, Edition edition, Places places) {
        int longest = procedure.stages().stream()
                .filter(Procedure.Stage::countsWorkdays)
                .mapToInt(Procedure.Stage::days)
                .max()
                .orElse(0);
        var reached = edition.date().plusDays(longest);
        if (procedure.calendar().isDecided(reached)) {
            return Stream.empty();
        }
        var decided = procedure.calendar().decided();
        var what = new Text(
                "的放假安排只确定到 " + decided + "，而这一版起算的时钟会到 " + reached + "；公布后请补上 holidays、workdays 和 decided",
                "has its holidays decided until " + decided + " only, and clocks that begin with this edition reach "
                        + reached + "; add holidays, workdays and `decided` once they are announced");
        return Stream.of(places.flaw("procedure " + procedure.jurisdiction(), "decided", what)
                .asNote());
    }
}
