package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Borough;
import london.dsco.domain.Involvement;
import london.dsco.journey.Letter;

/**
 * The other reviews of a child, and a plan that moves with its child. Repeating them is harmless.
 */
final class OtherReviewCommands {

    private static final Map<Involvement, List<String>> KINDS =
            Map.of(
                    Involvement.CIN, List.of("CIN"),
                    Involvement.CP, List.of("CP"),
                    Involvement.CLA, List.of("CLA", "PEP"),
                    Involvement.SHORT_BREAKS, List.of("SHORT_BREAK"));

    private final DemoApi api;

    OtherReviewCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Records reviews that began before the request for advice; the next is counted from the last.
     */
    void begin(DemoStep step) {
        keep(step.request(), step.day().minusDays(30 + step.request().number() % 40));
    }

    /** Holds the other review of every second child with the annual review, on one day. */
    void hold(DemoStep step, LocalDate meetingOn) {
        DemoCase request = step.request();
        keep(request, request.number() % 2 == 0 ? meetingOn : meetingOn.minusDays(21));
    }

    private void keep(DemoCase request, LocalDate last) {
        List<String> kinds = KINDS.getOrDefault(request.involvement(), List.of());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (String kind : kinds) {
            ObjectNode review = body.withArray("reviews").addObject().put("kind", kind);
            review.putObject("countedFrom")
                    .put("beganOn", request.panel().minusDays(60).toString())
                    .put("lastReviewedOn", last.toString())
                    .put("reviewsHeld", 2);
            if (kind.equals("PEP")) {
                review.putObject("pupilPremium")
                        .put("pupilPremiumUse", "A reading tutor, twice a week")
                        .put("decidedBy", "Virtual school head");
            }
        }
        if (!kinds.isEmpty()) {
            api.put(
                    request.borough().system(),
                    "/reviews/v1/plans/" + request.planRef() + "/related-reviews",
                    body);
        }
    }

    /**
     * Transfers the plan: the family moves to Islington, and the borough that kept the plan hands
     * it over.
     */
    void transfer(DemoStep step) {
        DemoCase request = step.request();
        String moved = step.day().minusDays(4).toString();
        api.post(
                new Letter(
                        request.caseworker(),
                        "/reviews/v1/plans/" + request.planRef() + "/transfer",
                        Map.of(
                                "toBorough",
                                Borough.ISLINGTON.gss(),
                                "movedOn",
                                moved,
                                "becameAwareOn",
                                moved,
                                "adviceSufficient",
                                true),
                        DemoApi.key(step.key())));
    }

    /** Accepts the plan in the new borough, under its own reference. */
    void accept(DemoStep step) {
        DemoCase request = step.request();
        String islington = "sen-caseworker@" + Borough.ISLINGTON.slug();
        api.post(
                new Letter(
                        islington,
                        "/reviews/v1/plans/" + request.planRef() + "/transfer/acceptance",
                        Map.of(
                                "fromBorough",
                                request.borough().borough().gss(),
                                "planRef",
                                "EHCP-MOVED-" + request.number(),
                                "childRef",
                                "MOVED-" + request.number()),
                        DemoApi.key(step.key())));
    }
}
