package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.ExceptionClaim.Affected;
import london.dsco.advice.clock.ExceptionDecision.Allowed;
import london.dsco.advice.clock.ExceptionDecision.Reason;
import london.dsco.advice.clock.ExceptionDecision.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Received 1 September 2026: the six weeks are 2 September to 13 October. */
class ExceptionRulesTest {

    private static final AdviceClock CLOCK =
            AdviceClock.startedBy(Instant.parse("2026-09-01T09:00:00Z"), LegalBasis.REG8_S31);
    private static final LocalDate TODAY = LocalDate.parse("2026-10-20");

    private static ExceptionDecision decide(
            ExceptionGround ground,
            Affected affects,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate appointmentOn) {
        return ExceptionRules.decide(
                CLOCK,
                new ExceptionClaim(
                        ground, affects, startsOn, endsOn, appointmentOn, "No visit possible"),
                TODAY);
    }

    private static void assertOutcome(
            ExceptionDecision decision, ExceptionGround ground, String expected) {
        assertThat(decision)
                .isEqualTo(
                        expected.equals("ALLOWED")
                                ? new Allowed(ground)
                                : new Refused(Reason.valueOf(expected)));
    }

    @ParameterizedTest(name = "absent {0} to {1}: {2}")
    @CsvSource({
        "2026-09-02, 2026-09-29, ALLOWED",
        "2026-09-16, 2026-10-13, ALLOWED",
        "2026-08-01, 2026-12-31, ALLOWED",
        // 28 days in all, but one of them is the day of receipt
        "2026-09-01, 2026-09-28, ABSENCE_TOO_SHORT",
        "2026-09-02, 2026-09-28, ABSENCE_TOO_SHORT",
        // eight weeks in all, 27 days of them within the six weeks
        "2026-09-17, 2026-11-12, ABSENCE_TOO_SHORT",
        "2026-07-20, 2026-09-01, OUTSIDE_SIX_WEEKS",
        "2026-10-14, 2026-11-30, OUTSIDE_SIX_WEEKS",
        "2026-09-20, 2026-09-10, DATES_REVERSED",
        "2026-10-21, 2026-11-30, NOT_YET_HAPPENED",
        "2026-09-02,           , ALLOWED",
        "2026-10-01,           , ABSENCE_TOO_SHORT",
        "          , 2026-09-29, DATES_MISSING",
    })
    void anAbsenceExcusesWhenFourContinuousWeeksOfItFallInTheSix(
            LocalDate startsOn, LocalDate endsOn, String expected) {
        ExceptionGround ground = ExceptionGround.ABSENT_FROM_AREA;
        assertOutcome(decide(ground, Affected.PARENT, startsOn, endsOn, null), ground, expected);
    }

    @ParameterizedTest(name = "circumstances {0} to {1}: {2}")
    @CsvSource({
        "2026-09-20, 2026-09-20, ALLOWED",
        "2026-09-20,           , ALLOWED",
        "2026-08-01, 2026-09-02, ALLOWED",
        "2026-10-13, 2026-11-01, ALLOWED",
        "2026-08-01, 2026-09-01, OUTSIDE_SIX_WEEKS",
        "2026-10-14,           , OUTSIDE_SIX_WEEKS",
        "2026-09-20, 2026-09-19, DATES_REVERSED",
        "2026-10-21,           , NOT_YET_HAPPENED",
        "          ,           , DATES_MISSING",
    })
    void circumstancesExcuseWhenTheyTouchTheSixWeeks(
            LocalDate startsOn, LocalDate endsOn, String expected) {
        ExceptionGround ground = ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES;
        assertOutcome(decide(ground, Affected.CHILD, startsOn, endsOn, null), ground, expected);
    }

    @ParameterizedTest(name = "{0} missed an appointment on {1}: {2}")
    @CsvSource({
        "CHILD,        2026-09-02, ALLOWED",
        "YOUNG_PERSON, 2026-10-13, ALLOWED",
        "PARENT,       2026-09-20, PARENT_HAS_NO_APPOINTMENT",
        "CHILD,        2026-09-01, APPOINTMENT_OUTSIDE_SIX_WEEKS",
        "CHILD,        2026-10-14, APPOINTMENT_OUTSIDE_SIX_WEEKS",
        "CHILD,        2026-10-21, APPOINTMENT_NOT_YET_HELD",
        "CHILD,                  , APPOINTMENT_MISSING",
    })
    void aMissedAppointmentExcusesWhenItWasTheChildsAndInTheSixWeeks(
            Affected affects, LocalDate appointmentOn, String expected) {
        ExceptionGround ground = ExceptionGround.MISSED_APPOINTMENT;
        assertOutcome(decide(ground, affects, null, null, appointmentOn), ground, expected);
    }

    @ParameterizedTest
    @EnumSource(ExceptionGround.class)
    void noGroundExcusesWithoutSayingWhyItWasImpractical(ExceptionGround ground) {
        LocalDate first = LocalDate.parse("2026-09-02");
        ExceptionClaim claim =
                new ExceptionClaim(ground, Affected.CHILD, first, TODAY, first, "  ");
        assertThat(ExceptionRules.decide(CLOCK, claim, TODAY))
                .isEqualTo(new Refused(Reason.IMPRACTICALITY_NOT_STATED));
    }

    @Test
    void theRegulationKnowsThreeGrounds() {
        assertThat(ExceptionGround.values())
                .extracting(ExceptionGround::citation)
                .allMatch(
                        citation ->
                                citation.matches("SEND Regulations 2014 reg 8\\(2\\)\\([abc]\\)"))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }
}
