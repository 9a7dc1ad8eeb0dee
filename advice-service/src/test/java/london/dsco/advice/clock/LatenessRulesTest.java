package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.LatenessDecision.Allowed;
import london.dsco.advice.clock.LatenessDecision.Reason;
import london.dsco.advice.clock.LatenessDecision.Refused;
import london.dsco.advice.clock.LatenessGrounds.Affected;
import london.dsco.advice.clock.LatenessGrounds.AppointmentFor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Received 1 September 2026: the six weeks are 2 September to 13 October. */
class LatenessRulesTest {

    private static final AdviceClock CLOCK =
            AdviceClock.startedBy(Instant.parse("2026-09-01T09:00:00Z"), LegalBasis.REG8_S31);
    private static final LocalDate TODAY = LocalDate.parse("2026-10-20");
    private static final LocalDate TWELVE = LocalDate.parse("2014-05-05");

    private static LatenessGrounds claim(
            ExceptionGround ground, Affected affects, LocalDate from, LocalDate to) {
        return new LatenessGrounds(
                ground, affects, from, to, null, null, "Case note 12", "No visit was possible");
    }

    private static LatenessGrounds missed(
            Affected affects, LocalDate appointmentOn, AppointmentFor what) {
        return new LatenessGrounds(
                ExceptionGround.MISSED_APPOINTMENT,
                affects,
                null,
                null,
                appointmentOn,
                what,
                "Clinic letter",
                "The assessment needs it");
    }

    private static void assertDecision(LatenessGrounds claim, LocalDate born, String expected) {
        String citation = claim.ground().citation(LegalBasis.REG8_S31);
        assertThat(LatenessRules.decide(CLOCK, born, claim, TODAY))
                .isEqualTo(
                        expected.equals("ALLOWED")
                                ? new Allowed(claim.ground(), citation)
                                : new Refused(Reason.valueOf(expected), citation));
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
    void anAbsenceExcusesWhenFourContinuousWeeksOfItFallWithinTheSix(
            LocalDate from, LocalDate to, String expected) {
        assertDecision(
                claim(ExceptionGround.ABSENT_FROM_AREA, Affected.PARENT, from, to),
                TWELVE,
                expected);
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
            LocalDate from, LocalDate to, String expected) {
        assertDecision(
                claim(ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES, Affected.CHILD, from, to),
                TWELVE,
                expected);
    }

    @ParameterizedTest(name = "born {0}, circumstances of the {1} from {2}: {3}")
    @CsvSource({
        "2014-05-05, PARENT,       2026-09-20, ALLOWED",
        // sixteen in the school year that began on the day of receipt: a child until June 2027
        "2010-09-01, PARENT,       2026-09-20, ALLOWED",
        "2010-08-31, PARENT,       2026-09-20, PARENT_OF_A_YOUNG_PERSON",
        "2008-09-30, PARENT,       2026-09-20, PARENT_OF_A_YOUNG_PERSON",
        "2004-03-03, PARENT,       2026-09-20, PARENT_OF_A_YOUNG_PERSON",
        "2004-03-03, YOUNG_PERSON, 2026-09-20, ALLOWED",
    })
    void aParentsCircumstancesExcuseOnlyWhileThePersonIsAChild(
            LocalDate born, Affected affects, LocalDate from, String expected) {
        assertDecision(
                claim(ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES, affects, from, null),
                born,
                expected);
    }

    @ParameterizedTest(name = "circumstances of the parent from {0}: {1}")
    @CsvSource({
        "2026-06-20, ALLOWED",
        "2026-06-26, ALLOWED",
        "2026-06-27, PARENT_OF_A_YOUNG_PERSON"
    })
    void aParentsCircumstancesExcuseUpToTheLastDayOfCompulsorySchoolAge(
            LocalDate from, String expected) {
        AdviceClock summer =
                AdviceClock.startedBy(
                        Instant.parse("2026-06-01T09:00:00Z"), LegalBasis.COP_INTERNAL);
        LatenessDecision decision =
                LatenessRules.decide(
                        summer,
                        LocalDate.parse("2010-01-01"),
                        claim(
                                ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES,
                                Affected.PARENT,
                                from,
                                null),
                        TODAY);
        String citation = "SEND Code of Practice 2015 para 9.42";
        assertThat(decision)
                .isEqualTo(
                        expected.equals("ALLOWED")
                                ? new Allowed(ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES, citation)
                                : new Refused(Reason.valueOf(expected), citation));
    }

    @ParameterizedTest(name = "{0} missed an appointment for {2} on {1}: {3}")
    @CsvSource({
        "CHILD,        2026-09-02, EXAMINATION, ALLOWED",
        "YOUNG_PERSON, 2026-10-13, TEST,        ALLOWED",
        "PARENT,       2026-09-20, TEST,        PARENT_HAS_NO_APPOINTMENT",
        "CHILD,        2026-09-20, ,            APPOINTMENT_NOT_FOR_A_TEST",
        "CHILD,        2026-09-01, EXAMINATION, APPOINTMENT_OUTSIDE_SIX_WEEKS",
        "CHILD,        2026-10-14, EXAMINATION, APPOINTMENT_OUTSIDE_SIX_WEEKS",
        "CHILD,        2026-10-21, EXAMINATION, APPOINTMENT_NOT_YET_HELD",
        "CHILD,                  , EXAMINATION, APPOINTMENT_DAY_MISSING",
    })
    void aMissedAppointmentExcusesWhenItWasForAnExaminationOrTestWithinTheSixWeeks(
            Affected affects, LocalDate appointmentOn, AppointmentFor what, String expected) {
        assertDecision(missed(affects, appointmentOn, what), TWELVE, expected);
    }

    @ParameterizedTest
    @EnumSource(ExceptionGround.class)
    void noGroundExcusesWithoutRationaleAndEvidence(ExceptionGround ground) {
        LocalDate day = LocalDate.parse("2026-09-02");
        LatenessGrounds unreasoned =
                new LatenessGrounds(
                        ground,
                        Affected.CHILD,
                        day,
                        TODAY,
                        day,
                        AppointmentFor.TEST,
                        "Letter",
                        "  ");
        LatenessGrounds unproved =
                new LatenessGrounds(
                        ground,
                        Affected.CHILD,
                        day,
                        TODAY,
                        day,
                        AppointmentFor.TEST,
                        null,
                        "No visit was possible");
        assertDecision(unreasoned, TWELVE, "RATIONALE_MISSING");
        assertDecision(unproved, TWELVE, "EVIDENCE_MISSING");
    }

    @Test
    void aRefusalNamesTheFieldAndTheSource() {
        Refusal refusal =
                new Refused(Reason.ABSENCE_TOO_SHORT, "SEND Regulations 2014 reg 8(2)(b)")
                        .refusal();
        assertThat(refusal.code()).isEqualTo(Refusal.Code.UNPROCESSABLE);
        assertThat(refusal.findings())
                .containsExactly(
                        new Finding(
                                "to",
                                "absence-too-short",
                                "The absence must last at least 28 days in a row within the six weeks."));
        assertThat(refusal.facts()).containsEntry("citation", "SEND Regulations 2014 reg 8(2)(b)");
    }

    @Test
    void theLawHasThreeGroundsAndTheCodeRepeatsThem() {
        assertThat(ExceptionGround.values())
                .extracting(ground -> ground.citation(LegalBasis.REG8_S31))
                .containsExactly(
                        "SEND Regulations 2014 reg 8(2)(a)",
                        "SEND Regulations 2014 reg 8(2)(b)",
                        "SEND Regulations 2014 reg 8(2)(c)");
        assertThat(ExceptionGround.values())
                .extracting(ground -> ground.citation(LegalBasis.COP_INTERNAL))
                .containsOnly("SEND Code of Practice 2015 para 9.42");
    }
}
