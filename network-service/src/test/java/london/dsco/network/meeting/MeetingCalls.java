package london.dsco.network.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import london.dsco.network.Examples;

/** Calls that create series and meetings, for tests. */
public final class MeetingCalls {

    private MeetingCalls() {}

    /** Creates a new series of the caller. */
    public static String series(RequestSpecification by, boolean shared) {
        return by.body(Examples.of("OpenMeetingSeries").put("shared", shared))
                .post("/meeting-series")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Creates a new meeting of a series, on a day. */
    public static String meeting(RequestSpecification by, String series, String day) {
        return by.body(planned(series, day))
                .post("/meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ObjectNode planned(String series, String day) {
        ObjectNode plan = Examples.of("PlanMeeting").put("seriesId", series);
        plan.withObject("/plan").put("meetingOn", day);
        return plan;
    }
}
