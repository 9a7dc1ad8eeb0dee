package london.dsco.local.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** Why late advice is excused: a caseworker records it, and a DSCO approves it or it counts not. */
final class ExceptionCommands {

    private final DemoApi api;
    private final DemoJournal journal;
    private final RequestCommands requests;

    ExceptionCommands(DemoApi api, DemoJournal journal, RequestCommands requests) {
        this.api = api;
        this.journal = journal;
        this.requests = requests;
    }

    /** Gives the id of the exception. */
    String claim(DemoStep step) {
        DemoCase request = step.request();
        Map<String, Object> body = new LinkedHashMap<>(facts(request));
        body.put("evidence", "DOC-" + request.number());
        return api.create(
                request.caseworker(), requests.at(request, "exceptions"), step.key(), body);
    }

    void approve(DemoStep step) {
        DemoCase request = step.request();
        String id = journal.result(request, DemoAction.CLAIM_EXCEPTION).orElseThrow();
        api.post(
                request.dsco(),
                requests.at(request, "exceptions/" + id + "/approval"),
                step.key(),
                null);
    }

    /** Each of the three grounds of regulation 8(2) in turn. */
    private static Map<String, Object> facts(DemoCase request) {
        return switch (request.number() / 3 % 3) {
            case 0 ->
                    Map.of(
                            "ground", "ABSENT_FROM_AREA",
                            "affects", "CHILD",
                            "from", request.panel().plusDays(7).toString(),
                            "to", request.panel().plusDays(38).toString(),
                            "rationale",
                                    "The family stayed with relatives abroad; nobody could meet the child.");
            case 1 ->
                    Map.of(
                            "ground", "EXCEPTIONAL_CIRCUMSTANCES",
                            "affects", "PARENT",
                            "from", request.panel().plusDays(10).toString(),
                            "to", request.panel().plusDays(30).toString(),
                            "rationale",
                                    "The parent was in hospital; visits to the home had to wait.");
            default ->
                    Map.of(
                            "ground", "MISSED_APPOINTMENT",
                            "affects", "CHILD",
                            "appointmentOn", request.panel().plusDays(24).toString(),
                            "appointmentFor", "EXAMINATION",
                            "rationale",
                                    "The occupational therapist's examination had to be arranged again.");
        };
    }
}
