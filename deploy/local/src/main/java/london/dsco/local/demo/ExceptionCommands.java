package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import london.dsco.journey.Fixtures;

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
        return api.post(
                        request.caseworker(),
                        requests.at(request, "exceptions"),
                        step,
                        facts(request).put("evidence", "DOC-" + request.number()))
                .text("id");
    }

    void approve(DemoStep step) {
        DemoCase request = step.request();
        String id = journal.result(request, DemoAction.CLAIM_EXCEPTION).orElseThrow();
        api.post(
                request.dsco(), requests.at(request, "exceptions/" + id + "/approval"), step, null);
    }

    /** Each of the three grounds of regulation 8(2) in turn. */
    private static ObjectNode facts(DemoCase request) {
        LocalDate from = request.panel();
        return switch (request.number() / 3 % 3) {
            case 0 -> Fixtures.absence(from.plusDays(7), from.plusDays(38));
            case 1 ->
                    Fixtures.exceptionalCircumstances(from.plusDays(10))
                            .put("affects", "PARENT")
                            .put("to", from.plusDays(30).toString())
                            .put(
                                    "rationale",
                                    "The parent was in hospital; visits to the home had to wait.");
            default -> Fixtures.missedAppointment(from.plusDays(24));
        };
    }
}
