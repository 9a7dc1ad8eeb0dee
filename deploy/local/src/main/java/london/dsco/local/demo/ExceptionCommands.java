package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import london.dsco.journey.Fixtures;

/**
 * Exceptions that excuse late advice: a caseworker records one, and it counts only if a DSCO
 * approves it.
 */
final class ExceptionCommands {

    private final DemoApi api;
    private final DemoJournal journal;
    private final RequestCommands requests;

    ExceptionCommands(DemoApi api, DemoJournal journal, RequestCommands requests) {
        this.api = api;
        this.journal = journal;
        this.requests = requests;
    }

    /** Claims an exception, and returns its id. */
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

    /** Returns each of the three grounds of regulation 8(2) in turn. */
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
