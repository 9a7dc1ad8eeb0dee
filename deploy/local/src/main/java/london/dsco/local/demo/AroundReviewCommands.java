package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Involvement;
import london.dsco.journey.Letter;

/**
 * Events in a few children's lives around a review: a move, hospital care, the move to adult social
 * care. Repeating them is harmless.
 */
final class AroundReviewCommands {

    /** Hampshire: an authority outside London. */
    private static final String OUT_OF_LONDON = "E10000014";

    private static final int YEAR_NINE = 9;

    private final DemoApi api;

    AroundReviewCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Records them once people are invited, because the child then has a social worker to report
     * them.
     */
    void begin(DemoStep step) {
        DemoCase request = step.request();
        if (isMoving(request)) {
            String id = post(step, request.author(), "placement-moves", move(step));
            if (request.number() % 2 == 0) {
                post(
                        step,
                        request.caseworker(),
                        "placement-moves/" + id + "/acknowledgement",
                        null);
            }
        }
        if (isInHospital(request)) {
            api.edit(request.dsco(), at(request, "inpatient-care"), care(step));
        }
        if (isOnTheWayToAdultCare(request)) {
            post(
                    step,
                    request.caseworker(),
                    "transition-assessments",
                    Map.of(
                            "askedBy",
                            "PARENT",
                            "requestedOn",
                            step.day().toString(),
                            "informed",
                            List.of("CHILD", "PARENT", "ADULT_SOCIAL_CARE")));
        }
    }

    /** Completes the assessment of every second child who waits for one. */
    void goOn(DemoStep step) {
        DemoCase request = step.request();
        if (!isOnTheWayToAdultCare(request) || request.number() % 4 != 0) {
            return;
        }
        String day = step.day().toString();
        String assessment =
                "transition-assessments/"
                        + api.get(request.manager(), at(request, "transition-assessments"))
                                .json()
                                .path("assessments")
                                .path(0)
                                .path("id")
                                .asText();
        post(
                step,
                request.manager(),
                assessment + "/outcome",
                Map.of("outcome", "ASSESSED", "decidedOn", day));
        if (request.number() % 8 == 0) {
            post(
                    step,
                    request.manager(),
                    assessment + "/conclusion",
                    Map.of("conclusion", "NEEDS_NOT_MET", "concludedOn", day));
        }
    }

    /**
     * Returns whether the family is moving. It does if social care sends the author to the review,
     * who tells the SEN team in time.
     */
    static boolean isMoving(DemoCase request) {
        return request.number() % 11 == 3 && request.involvement() != Involvement.NOT_KNOWN;
    }

    static boolean isInHospital(DemoCase request) {
        return request.number() % 17 == 5;
    }

    /**
     * Returns whether the child is moving to adult care: from Year 9, and under 18 until the review
     * meets.
     */
    static boolean isOnTheWayToAdultCare(DemoCase request) {
        LocalDate meeting = DemoScript.meeting(request);
        return request.number() % 2 == 0
                && request.child().year(meeting) >= YEAR_NINE
                && !request.child().isAdult(meeting);
    }

    /** Returns a move, of which every second leads out of London. */
    static ObjectNode move(DemoStep step) {
        DemoCase request = step.request();
        ObjectNode move =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("movesOn", step.day().plusDays(24).toString());
        return request.number() % 2 == 0
                ? move.put("reason", "CARE_PLAN")
                        .put("toSettingUrn", request.borough().setting(request.number() + 1))
                : move.put("reason", "NEEDS_NOT_MET")
                        .put("toAuthority", OUT_OF_LONDON)
                        .put("distanceKm", 96);
    }

    /**
     * Returns codes and dates: first on the register, then in hospital, with a planned discharge.
     */
    static ObjectNode care(DemoStep step) {
        LocalDate day = step.day();
        String kind = step.request().child().isAdult(day) ? "CTR" : "CETR";
        ObjectNode care = JsonNodeFactory.instance.objectNode();
        care.putObject("dynamicSupport")
                .put("since", day.minusDays(60).toString())
                .put("rating", "RED");
        care.putArray("stays")
                .addObject()
                .put("admittedOn", day.minusDays(14).toString())
                .put("dischargePlannedOn", day.plusDays(70).toString())
                .put("staffing", "ONE_TO_ONE");
        care.putArray("treatmentReviews")
                .addObject()
                .put("kind", kind)
                .put("place", "COMMUNITY")
                .put("heldOn", day.minusDays(20).toString());
        care.withArray("treatmentReviews")
                .addObject()
                .put("kind", kind)
                .put("place", "INPATIENT")
                .put("plannedOn", day.plusDays(21).toString());
        care.putArray("intervenorRequests")
                .addObject()
                .put("kind", "SENIOR")
                .put("requestedOn", day.minusDays(5).toString())
                .put("progress", "REQUESTED")
                .put("since", day.minusDays(5).toString());
        return care;
    }

    private static String at(DemoCase request, String part) {
        return "/reviews/v1/plans/" + request.planRef() + "/" + part;
    }

    /** Posts once, whatever happens, and returns the id. */
    private String post(DemoStep step, String account, String part, Object body) {
        String key = DemoApi.key(step.key() + "/" + part);
        return api.post(new Letter(account, at(step.request(), part), body, key)).text("id");
    }
}
