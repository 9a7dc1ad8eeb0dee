package london.dsco.network.meeting;

import static london.dsco.network.Actors.TODAY;

import java.time.LocalTime;
import java.util.List;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.series.MeetingSeries;
import london.dsco.network.series.OpenSeries;

/** Meetings of a series, for tests without a database. */
public final class PlannedMeeting {

    private PlannedMeeting() {}

    static Meeting.Plan plan(String title, AgendaItem... agenda) {
        return new Meeting.Plan(
                title,
                TODAY,
                LocalTime.of(9, 30),
                LocalTime.of(11, 0),
                "Town hall",
                "https://meet.example.gov.uk/secret",
                List.of(agenda));
    }

    /**
     * Returns a planned meeting.
     *
     * @param shared whether every member reads it
     */
    public static Meeting of(boolean shared) {
        return meeting(shared, plan("Title"));
    }

    static Meeting meeting(boolean shared, Meeting.Plan plan) {
        MeetingSeries series = OpenSeries.of(shared);
        Meeting meeting = Meeting.of(series, plan, Actors.in(Role.NETWORK_COORDINATOR)).entry();
        meeting.moveTo(MeetingStatus.PLANNED);
        return meeting;
    }
}
