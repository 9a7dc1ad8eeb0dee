package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import london.dsco.acceptance.Records.Variable;
import london.dsco.domain.Borough;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Letter;
import london.dsco.runs.Courier;

/** The values of the path variables for meetings, and for the links to their calendar. */
final class MeetingRecords {

    private static final String NETWORK = "/network/v1/";

    private static final String MEETINGS = NETWORK + "meetings/";

    static final List<Variable> VARIABLES =
            List.of(
                    Variable.of(
                            "meeting-series/{seriesId}",
                            MeetingRecords::endedSeries,
                            "0199a0a0-0000-7000-8000-0000000041a1"),
                    Variable.of(
                            "meetings/{meetingId}",
                            MeetingRecords::cancelledMeeting,
                            "0199a0a0-0000-7000-8000-0000000041b1"),
                    Variable.of(
                            "meeting-calendar-links/{linkId}",
                            (courier, request) -> meetingLink(courier, request).path("id").asText(),
                            "0199a0a0-0000-7000-8000-0000000041f1"),
                    Variable.of(
                            "meeting-calendar-feeds/{address}",
                            (courier, request) ->
                                    meetingLink(courier, request)
                                            .path("path")
                                            .asText()
                                            .split("/")[4],
                            "E09000007-" + "0".repeat(43)),
                    Variable.of(
                            "meeting-actions/{actionId}",
                            MeetingRecords::withdrawnAction,
                            "0199a0a0-0000-7000-8000-0000000041c1"));

    private MeetingRecords() {}

    private static String endedSeries(Courier courier, AdviceCase request) {
        String id = series(courier, request);
        Records.posted(
                courier, request.as("dsco"), NETWORK + "meeting-series/" + id + "/ending", null);
        return id;
    }

    private static String cancelledMeeting(Courier courier, AdviceCase request) {
        String id = meeting(courier, request, "2099-01-15");
        Records.posted(courier, request.as("dsco"), MEETINGS + id + "/cancellation", null);
        return id;
    }

    /** Makes one that was agreed at a meeting held today. */
    private static String withdrawnAction(Courier courier, AdviceCase request) {
        String today = request.issuedOn().toString();
        String meeting = meeting(courier, request, today);
        Records.posted(courier, request.as("dsco"), MEETINGS + meeting + "/holding", null);
        String id =
                Records.posted(
                        courier,
                        request.as("dsco"),
                        MEETINGS + meeting + "/actions",
                        Map.of(
                                "text",
                                "Share the template.",
                                "owner",
                                Borough.valueOf(request.borough().toUpperCase(Locale.ROOT)).gss(),
                                "dueOn",
                                today));
        Records.posted(
                courier,
                request.as("dsco"),
                NETWORK + "meeting-actions/" + id + "/withdrawal",
                null);
        return id;
    }

    private static String meeting(Courier courier, AdviceCase request, String day) {
        return Records.posted(
                courier,
                request.as("dsco"),
                NETWORK + "meetings",
                Map.of(
                        "seriesId",
                        series(courier, request),
                        "plan",
                        Map.of(
                                "title", "Partners",
                                "meetingOn", day,
                                "startsAt", "09:30",
                                "endsAt", "11:00",
                                "agenda", List.of())));
    }

    /** Makes a series for the borough only. */
    private static String series(Courier courier, AdviceCase request) {
        return Records.posted(
                courier,
                request.as("dsco"),
                NETWORK + "meeting-series",
                Map.of(
                        "title",
                        "Partners",
                        "rhythm",
                        "QUARTERLY",
                        "shared",
                        false,
                        "terms",
                        Map.of(
                                "purpose", "We agree what to do.",
                                "chair", "DSCO",
                                "members", List.of("DCO", "DMO"))));
    }

    private static JsonNode meetingLink(Courier courier, AdviceCase request) {
        return courier.post(
                        Letter.to(
                                request.as("health-partner"),
                                NETWORK + "meeting-calendar-links",
                                Map.of()))
                .succeeded()
                .json();
    }
}
