package london.dsco.review.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.review.invitation.AvailabilityRules.Named;
import london.dsco.review.practitioner.DayAtWork;
import london.dsco.review.practitioner.PartOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvailabilityRulesTest {

    private static final LocalDate THURSDAY = LocalDate.parse("2026-12-10");
    private static final LocalDate BOXING_DAY = LocalDate.parse("2028-12-26");

    @ParameterizedTest
    @CsvSource({
        "false, false, true, FULL_DAY, ",
        "false, false, true, MORNING, MORNING_ONLY",
        "false, false, true, AFTERNOON, AFTERNOON_ONLY",
        "false, false, true, , NOT_WORKING",
        "false, false, false, , ",
        "false, true, true, FULL_DAY, ON_LEAVE",
        "false, true, false, , ON_LEAVE",
        "true, true, false, , LEFT"
    })
    void findsWhatMayKeepSomebodyAway(
            boolean left, boolean away, boolean known, PartOfDay part, Hindrance expected) {
        var found = found(THURSDAY, new DayAtWork(left, away, known, part), Set.of());

        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void findsThatNobodyWorksOnABankHoliday() {
        var worked = new DayAtWork(false, false, true, PartOfDay.FULL_DAY);

        assertThat(found(BOXING_DAY, worked, Set.of())).containsExactly(Hindrance.NOT_WORKING);
    }

    @Test
    void findsAnotherReviewOnTheDayEvenForSomebodyNotInTheRegister() {
        var morning = new DayAtWork(false, false, true, PartOfDay.MORNING);

        assertThat(found(THURSDAY, morning, Set.of("iro@camden")))
                .containsExactly(Hindrance.MORNING_ONLY, Hindrance.OTHER_REVIEW);
        assertThat(
                        AvailabilityRules.findings(
                                List.of(iro()), THURSDAY, Map.of(), Set.of("iro@camden")))
                .extracting(AvailabilityFinding::code)
                .containsExactly(Hindrance.OTHER_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2027-05-04, in-the-past",
        "2026-11-21, 2027-05-04, ''",
        "2027-02-21, 2027-05-04, ''",
        "2027-02-22, 2027-05-04, too-far-ahead",
        "2026-12-01, 2026-12-01, ''",
        "2026-12-02, 2026-12-01, too-far-ahead",
        "2026-11-21, 2026-11-21, ''",
        "2026-11-22, 2026-11-21, too-far-ahead",
        "2027-02-21, 2026-11-20, ''",
        "2027-02-22, 2026-11-20, too-far-ahead"
    })
    void answersOnlyForDaysOnWhichTheReviewCanBePlanned(
            LocalDate on, LocalDate dueBy, String code) {
        var refusal = AvailabilityRules.dayRefusal(on, dueBy, LocalDate.parse("2026-11-21"));

        assertThat(refusal.map(no -> no.findings().get(0).code()).orElse("")).isEqualTo(code);
    }

    @Test
    void answersForTenDaysOfOnePersonAndNoMore() {
        assertThat(AvailabilityRules.countRefusal(10)).isEmpty();
        assertThat(AvailabilityRules.countRefusal(11).orElseThrow().findings().get(0).code())
                .isEqualTo("too-many-days");
    }

    private static List<Hindrance> found(LocalDate on, DayAtWork day, Set<String> elsewhere) {
        return AvailabilityRules.findings(List.of(iro()), on, Map.of("iro@camden", day), elsewhere)
                .stream()
                .map(AvailabilityFinding::code)
                .toList();
    }

    private static Named iro() {
        return new Named(Invitee.IRO, Presence.ATTEND_OR_CONTRIBUTE, "iro@camden");
    }
}
