package london.dsco.network.action;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.meeting.PlannedMeeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers see of an action, from the two papers that it consists of. */
class MeetingActionViewTest {

    private static final Actor CHAIR = Actors.in(Role.NETWORK_COORDINATOR);

    private static MeetingAction action(boolean shared) {
        MeetingAction action =
                MeetingAction.agreed(
                                PlannedMeeting.of(shared),
                                new MeetingAction.Said(CAMDEN, "Do it", TODAY, 2, null),
                                CHAIR)
                        .entry();
        action.moveTo(ActionStatus.AGREED);
        return action;
    }

    private static ActionClosure closure(MeetingAction action, ActionOutcome outcome, Actor by) {
        ActionClosure closure = ActionClosure.of(action, outcome, "Why", by).entry();
        closure.moveTo(outcome);
        return closure;
    }

    @Test
    void isOpenUntilItEndsAndOverdueFromTheDayAfterItsLast() {
        MeetingActionView open = MeetingActionView.of(action(true), null, TODAY);
        assertThat(open.state()).isEqualTo(ActionState.OPEN);
        assertThat(open.overdue()).isFalse();
        assertThat(open.reason()).isNull();
        assertThat(open.closedOn()).isNull();
        assertThat(open.owner()).isEqualTo(CAMDEN);
        assertThat(open.question()).isEqualTo(2);
        assertThat(open.reflection()).isNull();
        assertThat(MeetingActionView.of(action(true), null, TODAY.plusDays(1)).overdue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DONE, DONE", "DROPPED, DROPPED"})
    void endsAsItsOwnerRecordedAndIsNeverOverdueThen(ActionOutcome outcome, ActionState state) {
        MeetingAction action = action(true);
        MeetingActionView ended =
                MeetingActionView.of(action, closure(action, outcome, CHAIR), TODAY.plusDays(1));
        assertThat(ended.state()).isEqualTo(state);
        assertThat(ended.overdue()).isFalse();
        assertThat(ended.reason()).isEqualTo("Why");
        assertThat(ended.closedOn()).isEqualTo(TODAY);
    }

    @Test
    void anActionRecordedByMistakeStaysWithdrawn() {
        MeetingAction action = action(true);
        action.moveTo(ActionStatus.WITHDRAWN);
        MeetingActionView view = MeetingActionView.of(action, null, TODAY.plusDays(1));
        assertThat(view.state()).isEqualTo(ActionState.WITHDRAWN);
        assertThat(view.overdue()).isFalse();
    }

    /** Half past midnight in London in summer is still the day before in UTC. */
    @Test
    void endsOnTheDayOfLondon() {
        MeetingAction action = action(true);
        Actor atNight =
                new Actor(
                        "x",
                        "x",
                        Set.of(Role.DSCO),
                        CAMDEN,
                        "c",
                        null,
                        null,
                        Instant.parse("2026-07-01T23:30:00Z"));
        assertThat(
                        MeetingActionView.of(
                                        action, closure(action, ActionOutcome.DONE, atNight), TODAY)
                                .closedOn())
                .isEqualTo("2026-07-02");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void isReadByWhoeverReadsTheMeeting(boolean shared) {
        MeetingAction action = action(shared);
        assertThat(action.isShared()).isEqualTo(shared);
        assertThat(closure(action, ActionOutcome.DONE, CHAIR).isShared()).isEqualTo(shared);
    }
}
