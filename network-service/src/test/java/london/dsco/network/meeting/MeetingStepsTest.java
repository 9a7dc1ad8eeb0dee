package london.dsco.network.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingStepsTest {

    /** PLANNED, HELD, CANCELLED. */
    @Test
    void notesAreOfMeetingsThatWereHeldAndNothingElseHappensToThese() {
        assertThat(
                        StatusTable.of(
                                MeetingStatus.class,
                                MeetingPlanning.PLANS,
                                MeetingPlanning.CHANGED,
                                MeetingPlanning.HAPPENED,
                                MeetingPlanning.CALLED_OFF,
                                MeetingNoting.NOTED))
                .containsExactly(
                        "PLANNED opens PLANNED",
                        "CHANGED PLANNED - -",
                        "HELD HELD - -",
                        "CANCELLED CANCELLED - -",
                        "NOTED - HELD -");
    }

    @ParameterizedTest
    @EnumSource
    void aBoroughAnswersWhateverItAnsweredBefore(AttendanceAnswer answer) {
        assertThat(StatusTable.of(AttendanceAnswer.class, Attending.first(answer)))
                .containsExactly("ANSWERED opens " + answer);
        assertThat(Attending.again(answer).opens()).isEmpty();
        for (AttendanceAnswer before : AttendanceAnswer.values()) {
            assertThat(Attending.again(answer).after(before)).contains(answer);
        }
    }
}
