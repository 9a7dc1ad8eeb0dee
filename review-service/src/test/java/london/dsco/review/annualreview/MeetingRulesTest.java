package london.dsco.review.annualreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import london.dsco.domain.RefusedException;
import london.dsco.review.cycle.Cohort;
import london.dsco.review.cycle.CycleFacts;
import london.dsco.review.cycle.RulesInForce;
import london.dsco.review.cycle.Schooling;
import org.junit.jupiter.api.Test;

/**
 * A child of Year 6 who changes school in September 2026. The cycle started on 1 June 2025 and ends
 * on 31 May 2026; the plan must be final before 15 February 2026 (reg 18).
 */
class MeetingRulesTest {

    private static final LocalDate STARTED = LocalDate.of(2025, 6, 1);
    private static final LocalDate BORN = LocalDate.of(2014, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final LocalDate MEETING = LocalDate.of(2026, 3, 25);
    private static final String ILLNESS = "Illness of the parent";

    private static final Meeting LATE =
            new Meeting(LocalDate.of(2026, 3, 23), MeetingState.PROPOSED, ILLNESS);
    private static final Meeting IN_TIME =
            new Meeting(LocalDate.of(2026, 3, 23), MeetingState.PROPOSED, null);

    private static Meeting meeting(String reason, Meeting before, LocalDate finalOn) {
        Schooling schooling = new Schooling(Cohort.bornOn(BORN), null, null, finalOn, null, false);
        return MeetingRules.meeting(
                MEETING,
                MeetingState.PROPOSED,
                reason,
                before,
                RulesInForce.on(STARTED),
                CycleFacts.of(STARTED, BORN, schooling),
                TODAY);
    }

    @Test
    void aLateMeetingThatMovesToAnotherLateDayKeepsItsReason() {
        assertThat(meeting(null, LATE, null).lateReason()).isEqualTo(ILLNESS);
        assertThat(meeting("The hall burnt down", LATE, null).lateReason())
                .isEqualTo("The hall burnt down");
    }

    @Test
    void aMeetingThatWasInTimeNeedsAReasonWhenItBecomesLate() {
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> meeting(null, IN_TIME, null));

        assertThat(refused.refusal().findings().get(0).code()).isEqualTo("required");
        assertThat(meeting(ILLNESS, IN_TIME, null).lateReason()).isEqualTo(ILLNESS);
    }

    @Test
    void makingThePlanFinalDoesNotPutALateMeetingBackInTime() {
        LocalDate madeFinal = LocalDate.of(2026, 3, 15);

        assertThat(meeting(null, LATE, madeFinal).lateReason()).isEqualTo(ILLNESS);
    }

    @Test
    void aMeetingThatIsInTimeHasNoReason() {
        LocalDate madeFinal = LocalDate.of(2026, 2, 1);

        assertThat(meeting(ILLNESS, null, madeFinal).lateReason()).isNull();
        assertThat(meeting(ILLNESS, IN_TIME, madeFinal).lateReason()).isNull();
    }
}
