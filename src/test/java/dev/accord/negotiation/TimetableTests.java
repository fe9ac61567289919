package dev.accord.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.accord.dispute.Audience;
import dev.accord.dispute.Clock;
import dev.accord.dispute.Stage;
import dev.accord.edition.Procedure;
import dev.accord.shared.Jurisdiction;
import dev.accord.shared.Language;
import dev.accord.shared.Text;
import dev.accord.timeline.Standings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Clocks over holidays, leap days and the change of the hour.
class TimetableTests {

    private static final ZoneId SHANGHAI = Jurisdiction.CN.zone();
    private static final ZoneId NEW_YORK = Jurisdiction.US.zone();

    @ParameterizedTest
    @CsvSource({
        // the seven days of the National Day holiday are skipped, the Saturday worked for it counts
        "2026-09-30T02:00:00Z, 1, 2026-10-08",
        "2026-09-30T02:00:00Z, 3, 2026-10-10",
        "2026-09-30T02:00:00Z, 4, 2026-10-12",
        // Spring Festival, with the Saturdays before and after it worked
        "2026-02-13T02:00:00Z, 1, 2026-02-14",
        "2026-02-13T02:00:00Z, 2, 2026-02-24",
        "2026-02-13T02:00:00Z, 6, 2026-02-28",
        // the last day of the year before a holiday
        "2026-12-31T02:00:00Z, 1, 2027-01-04",
        // an ordinary week-end
        "2026-05-15T02:00:00Z, 1, 2026-05-18",
    })
    void businessDaysFollowTheHolidaysOfChina(Instant at, int days, LocalDate last) {
        assertThat(reckoned(Jurisdiction.CN, SHANGHAI, days, true, at).lastDay())
                .isEqualTo(last);
    }

    /// How the State Council's office will join the holidays of 2027 to week-ends is not known.
    @ParameterizedTest
    @CsvSource({
        // 1 January 2027 is a Friday; no weekend day is taken for worked
        "2026-12-30T02:00:00Z, 2, 2027-01-04",
        // the four statutory days of the Spring Festival, from New Year's Eve on 5 February, and the week-end in them
        "2027-02-03T02:00:00Z, 2, 2027-02-09",
        "2027-04-02T02:00:00Z, 1, 2027-04-06",
        // an October without the joined week: its statutory days are Friday to Sunday
        "2027-09-30T02:00:00Z, 1, 2027-10-04",
        // a year of which nothing is said: week-ends alone
        "2030-12-31T02:00:00Z, 1, 2031-01-01",
    })
    void beyondWhatIsDecidedOnlyWeekEndsAndStatutoryDaysAreCounted(Instant at, int days, LocalDate last) {
        assertThat(reckoned(Jurisdiction.CN, SHANGHAI, days, true, at).lastDay())
                .isEqualTo(last);
        var calendar =
                Published.edition().procedure(Jurisdiction.CN).orElseThrow().calendar();
        assertThat(calendar.isDecided(last)).isFalse();
        assertThat(calendar.isDecided(LocalDate.of(2026, 12, 31))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-15T02:00:00Z, 2026-12-25,", "2026-12-24T02:00:00Z, 2027-01-04, 2026-12-31"})
    void aClockThatReachesBeyondWhatIsDecidedSaysSoToBothSides(String at, LocalDate last, LocalDate decided) {
        var sides = new TestSides().at(at).proposed().notified();
        for (var audience : Audience.values()) {
            var clock = new Standings(sides.edition, audience, Language.EN)
                    .of(sides.dispute())
                    .clocks()
                    .getFirst();
            assertThat(clock.endsOn()).isEqualTo(last);
            assertThat(clock.decided()).isEqualTo(decided);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25T15:00:00Z, 1, 2026-11-27",
        "2026-07-02T15:00:00Z, 1, 2026-07-06",
        "2027-12-23T15:00:00Z, 1, 2027-12-27",
    })
    void businessDaysFollowTheFederalHolidays(Instant at, int days, LocalDate last) {
        assertThat(reckoned(Jurisdiction.US, NEW_YORK, days, true, at).lastDay())
                .isEqualTo(last);
    }

    @Test
    void anEndOnAHolidayMovesToTheNextWorkingDay() {
        var clock = reckoned(Jurisdiction.CN, SHANGHAI, 10, false, Instant.parse("2026-09-22T02:00:00Z"));
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void aLeapDayIsADayLikeAnother() {
        var clock = reckoned(Jurisdiction.CN, SHANGHAI, 2, false, Instant.parse("2028-02-28T02:00:00Z"));
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void theDayIsThatOfTheZoneNotOfGreenwich() {
        // 23:30 in Shanghai is still the 6th; 00:30 is the 7th
        var before = reckoned(Jurisdiction.CN, SHANGHAI, 1, false, Instant.parse("2026-05-06T15:30:00Z"));
        var after = reckoned(Jurisdiction.CN, SHANGHAI, 1, false, Instant.parse("2026-05-06T16:30:00Z"));
        assertThat(before.lastDay()).isEqualTo(LocalDate.of(2026, 5, 7));
        assertThat(after.lastDay()).isEqualTo(LocalDate.of(2026, 5, 8));
    }

    @Test
    void aClockEndsWithItsDayAlsoWhenTheHourChanges() {
        // the clocks go back on 1 November 2026: that day has 25 hours
        var clock = reckoned(Jurisdiction.US, NEW_YORK, 3, false, Instant.parse("2026-10-30T14:00:00Z"));
        assertThat(clock.lastDay()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(clock.ends()).isEqualTo(Instant.parse("2026-11-03T05:00:00Z"));
        var spring = reckoned(Jurisdiction.US, NEW_YORK, 3, false, Instant.parse("2027-03-12T15:00:00Z"));
        assertThat(spring.ends()).isEqualTo(Instant.parse("2027-03-16T04:00:00Z"));
    }

    @Test
    void remindersComeInTheMorningOfTheirDay() {
        var clock = reckoned(Jurisdiction.US, NEW_YORK, 5, false, Instant.parse("2026-10-29T14:00:00Z"), List.of(1, 2));
        assertThat(clock.reminders())
                .containsExactly(Instant.parse("2026-11-01T14:00:00Z"), Instant.parse("2026-11-02T14:00:00Z"));
    }

    @Test
    void aReminderThatWouldBePastIsLeftOut() {
        var clock = reckoned(Jurisdiction.CN, SHANGHAI, 2, false, Instant.parse("2026-05-11T02:00:00Z"), List.of(3, 1));
        assertThat(clock.reminders()).containsExactly(Instant.parse("2026-05-12T01:00:00Z"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Jurisdiction.class,
            names = {"CN", "EU", "UK", "US"})
    void everyOpenStageIsPublishedWithAClock(Jurisdiction law) {
        var procedure = Published.edition().procedure(law).orElseThrow();
        for (var stage : Stage.values()) {
            if (stage != Stage.CLOSED) {
                var published = procedure.stage(stage.slug()).orElseThrow();
                assertThat(published.days()).isPositive();
                assertThat(published.silence().zh()).isNotBlank();
                assertThat(published.silence().en()).isNotBlank();
            }
        }
    }

    private static Clock reckoned(Jurisdiction law, ZoneId zone, int days, boolean business, Instant at) {
        return reckoned(law, zone, days, business, at, List.of());
    }

    private static Clock reckoned(
            Jurisdiction law, ZoneId zone, int days, boolean business, Instant at, List<Integer> remind) {
        var procedure = Published.edition().procedure(law).orElseThrow();
        boolean endsOnWorkday = law == Jurisdiction.CN && days == 10;
        var stage = new Procedure.Stage(
                "notice",
                new Text("通知", "Notice"),
                days,
                business,
                endsOnWorkday,
                remind,
                false,
                false,
                0,
                0,
                Procedure.Consequence.MEDIATE,
                Text.EMPTY);
        var clock = new Timetable(procedure, zone).clock(Stage.NOTICE, stage, at);
        assertThat(Duration.between(at, clock.ends())).isPositive();
        return clock;
    }
}
