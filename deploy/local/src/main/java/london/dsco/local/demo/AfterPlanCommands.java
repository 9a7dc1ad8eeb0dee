package london.dsco.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import london.dsco.journey.Letter;

/**
 * The events after a plan in some cases: the plan's wording beside the advice, a complaint, an
 * appeal.
 */
final class AfterPlanCommands {

    private final DemoApi api;
    private final RequestCommands requests;

    AfterPlanCommands(DemoApi api, RequestCommands requests) {
        this.api = api;
        this.requests = requests;
    }

    /**
     * Records the plan of every fourth case, which keeps the need and promises less than was
     * advised.
     */
    void record(DemoStep step) {
        DemoCase request = step.request();
        if (request.getsPlan() && request.number() % 4 == 2) {
            post(
                    step,
                    request.caseworker(),
                    "plan-texts",
                    planText(request.planRef(), step.day(), request.child().isAdult(step.day())));
        }
    }

    static Map<String, Object> planText(String planRef, LocalDate issuedOn, boolean adult) {
        List<Map<String, String>> provision =
                List.of(Map.of("provisionId", "p1", "text", "A short break where possible."));
        return Map.of(
                "planRef",
                planRef,
                "issuedOn",
                issuedOn.toString(),
                "sectionD",
                List.of(
                        Map.of(
                                "needId",
                                "n1",
                                "text",
                                "Joining in with others outside school takes planning"
                                        + " and one familiar adult.")),
                "sectionH1",
                adult ? List.of() : provision,
                "sectionH2",
                adult ? provision : List.of());
    }

    /**
     * Records, in every eighth case, a complaint some months after the plan that was upheld in
     * part, and a recommendation of the Tribunal, of which every second is answered.
     */
    void challenge(DemoStep step) {
        DemoCase request = step.request();
        if (request.number() % 8 != 1) {
            return;
        }
        String day = step.day().toString();
        String complaint =
                post(
                        step,
                        request.manager(),
                        "remedies",
                        Map.of(
                                "type",
                                "COMPLAINT",
                                "openedOn",
                                step.day().minusDays(28).toString()));
        post(
                step,
                request.manager(),
                "remedies/" + complaint + "/outcome",
                Map.of(
                        "outcome", "PARTLY_UPHELD",
                        "outcomeOn", day,
                        "learning", "Tell families when a short break starts, and who decides."));
        String recommendation =
                post(
                        step,
                        request.caseworker(),
                        "tribunal",
                        Map.of(
                                "receivedOn",
                                day,
                                "sections",
                                List.of("D", "H2"),
                                "recommendation",
                                "State the hours of each short break."));
        if (request.number() % 16 == 1) {
            post(
                    step,
                    request.manager(),
                    "tribunal/" + recommendation + "/response",
                    Map.of(
                            "respondedOn", day,
                            "decision", "FOLLOWED",
                            "reasons", "The hours were agreed and belong in the plan."));
        }
    }

    /** Posts once, whatever happens, and returns the id. */
    private String post(DemoStep step, String account, String part, Map<String, ?> body) {
        String key = DemoApi.key(step.key() + "/" + part);
        return api.post(new Letter(account, requests.at(step.request(), part), body, key))
                .text("id");
    }
}
