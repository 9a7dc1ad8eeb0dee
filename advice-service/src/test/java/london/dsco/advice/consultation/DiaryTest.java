package london.dsco.advice.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.practitioner.Leave;
import london.dsco.advice.practitioner.WorkingDay;
import london.dsco.advice.practitioner.WorkingDay.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static Diary diary(DayOfWeek day, Part part, Leave... leave) {
        return new Diary(
                "dsco@camden", List.of(new WorkingDay(day, part, "Town hall")), List.of(leave));
    }

    private static List<String> starts(Diary diary, LocalDate from, LocalDate to) {
        return diary.slots(from, to).stream().map(slot -> slot.startsAt().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource({"MORNING, 3", "AFTERNOON, 4", "FULL_DAY, 7"})
    void hasAnHourForEachHourOfTheWorkingPattern(Part part, int hours) {
        assertThat(diary(DayOfWeek.MONDAY, part).slots(MONDAY, MONDAY)).hasSize(hours);
    }

    @Test
    void beginsOnTheHourAndLastsOneAtTheSiteOfThatDay() {
        assertThat(diary(DayOfWeek.MONDAY, Part.MORNING).slots(MONDAY, MONDAY).get(0))
                .isEqualTo(
                        new Slot(
                                "dsco@camden",
                                Instant.parse("2026-11-30T09:00:00Z"),
                                Instant.parse("2026-11-30T10:00:00Z"),
                                "Town hall"));
    }

    @Test
    void keepsLondonTimeInSummer() {
        LocalDate inSummer = LocalDate.of(2026, 7, 6);
        assertThat(starts(diary(DayOfWeek.MONDAY, Part.MORNING), inSummer, inSummer))
                .containsExactly(
                        "2026-07-06T08:00:00Z", "2026-07-06T09:00:00Z", "2026-07-06T10:00:00Z");
    }

    @Test
    void hasNoSlotOnAnotherDayOfTheWeek() {
        assertThat(diary(DayOfWeek.TUESDAY, Part.FULL_DAY).slots(MONDAY, MONDAY)).isEmpty();
    }

    @Test
    void countsBothDaysOfLeaveAsAway() {
        Diary away =
                diary(
                        DayOfWeek.MONDAY,
                        Part.MORNING,
                        new Leave(MONDAY, MONDAY),
                        new Leave(MONDAY.plusDays(8), MONDAY.plusDays(14)));
        assertThat(starts(away, MONDAY, MONDAY.plusDays(21)))
                .allMatch(start -> start.startsWith("2026-12-07") || start.startsWith("2026-12-21"))
                .hasSize(6);
    }

    @Test
    void hasNoSlotOnABankHoliday() {
        LocalDate christmasDay = LocalDate.of(2026, 12, 25);
        assertThat(diary(DayOfWeek.FRIDAY, Part.FULL_DAY).slots(christmasDay, christmasDay))
                .isEmpty();
    }

    @Test
    void hasNoSlotInAPeriodThatEndsBeforeItBegins() {
        assertThat(diary(DayOfWeek.MONDAY, Part.FULL_DAY).slots(MONDAY, MONDAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void findsTheSlotThatBeginsAtAMoment() {
        assertThat(
                        diary(DayOfWeek.MONDAY, Part.AFTERNOON)
                                .slotAt(Instant.parse("2026-11-30T16:00:00Z")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-30T12:00:00Z",
                "2026-11-30T13:30:00Z",
                "2026-11-30T17:00:00Z",
                "2026-12-01T13:00:00Z"
            })
    void findsNoSlotAtAnyOtherMoment(String moment) {
        assertThat(diary(DayOfWeek.MONDAY, Part.AFTERNOON).slotAt(Instant.parse(moment))).isEmpty();
    }
}
