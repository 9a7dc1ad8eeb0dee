package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each step as the command that the person concerned would give. */
final class DemoCommands {

    private static final String REQUESTS = "/advice/v1/requests";
    private static final String[] INVOLVEMENTS = {
        "NOT_KNOWN", "NOT_KNOWN", "EARLY_HELP", "CIN", "CLA", "SHORT_BREAKS"
    };

    private final DemoApi api;
    private final DemoJournal journal;

    DemoCommands(DemoApi api, DemoJournal journal) {
        this.api = api;
        this.journal = journal;
    }

    void carryOut(DemoStep step) {
        DemoCase request = step.request();
        DemoBorough borough = request.borough();
        String result = "done";
        switch (step.action()) {
            case OPEN -> result = open(step).path("id").asText();
            case ALLOCATE ->
                    api.edit(
                            request.manager(),
                            at(request, "allocation"),
                            Map.of("author", request.author()));
            case DRAFT -> draft(step, false);
            case REVISE -> draft(step, true);
            case SUBMIT, RESUBMIT -> post(step, request.author(), "submission", null);
            case AUTHORISE, REAUTHORISE -> authorise(step);
            case AUDIT -> audit(step, DemoGrade.INADEQUATE);
            case REAUDIT -> audit(step, request.grade());
            case RETURN ->
                    post(
                            step,
                            dsco(borough),
                            "return",
                            Map.of("feedback", "Say what goes over and above."));
            case EXCUSE -> excuse(step);
            case SIGN_OFF -> post(step, dsco(borough), "sign-off", null);
            case DISPATCH -> post(step, dsco(borough), "dispatch", null);
            case DECIDE -> decide(step);
            case REGISTER -> register(request, planMade(request), null);
            case REVIEW -> register(request, planMade(request), step.day());
        }
        journal.done(step, result);
    }

    /** Whether the service has sent the four-week reminder. */
    boolean isReminded(DemoCase request) {
        return api.get(request.manager(), at(request, null)).hasNonNull("remindedOn");
    }

    private JsonNode open(DemoStep step) {
        DemoCase request = step.request();
        Map<String, Object> child = request.child().body();
        child.put("primaryNeed", request.child().need());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("child", child);
        body.put("kind", "NEEDS_ASSESSMENT");
        body.put("legalBasis", request.number() % 11 == 0 ? "REG8_S31" : "COP_INTERNAL");
        body.put("receivedAt", request.receivedAt().toString());
        body.put("involvement", involvement(request));
        body.put(
                "evidence",
                List.of(
                        Map.of(
                                "title",
                                "Parental representations",
                                "reference",
                                "DOC-" + request.number())));
        String by =
                request.number() % 3 == 0
                        ? request.borough().account("sen-caseworker")
                        : request.borough().system();
        return api.post(by, REQUESTS, step.key(), body);
    }

    private void draft(DemoStep step, boolean second) {
        DemoCase request = step.request();
        api.edit(
                request.author(),
                at(request, "advice"),
                DemoAdvice.body(request, step.day(), second));
    }

    private void authorise(DemoStep step) {
        List<String> lines = DemoAdvice.lines(step.request());
        if (!lines.isEmpty()) {
            post(
                    step,
                    step.request().manager(),
                    "provision-authorisations",
                    Map.of("provisionIds", lines));
        }
    }

    private void audit(DemoStep step, DemoGrade grade) {
        DemoCase request = step.request();
        post(
                step,
                dsco(request.borough()),
                "audits",
                Map.of("template", DemoGrade.TEMPLATE, "scores", grade.scores(request.number())));
    }

    private void excuse(DemoStep step) {
        DemoCase request = step.request();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ground", "ABSENT_FROM_AREA");
        body.put("affects", "CHILD");
        body.put("startsOn", request.receivedOn().plusDays(7).toString());
        body.put("endsOn", request.receivedOn().plusDays(38).toString());
        body.put(
                "impracticality",
                "The family stayed with relatives abroad; nobody could meet the child.");
        body.put("evidence", "DOC-" + request.number());
        post(step, request.manager(), "exceptions", body);
    }

    private void decide(DemoStep step) {
        DemoCase request = step.request();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outcome", request.getsPlan() ? "PLAN_ISSUED" : "NO_PLAN");
        if (request.getsPlan()) {
            body.put("planRef", request.planRef());
            body.put("issuedOn", step.day().toString());
        }
        post(step, request.borough().system(), "outcome", body);
    }

    private void register(DemoCase request, LocalDate planMadeOn, LocalDate reviewedOn) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("child", request.child().body());
        plan.put("planMadeOn", planMadeOn.toString());
        if (reviewedOn != null) {
            plan.put("lastReviewedOn", reviewedOn.toString());
        }
        plan.put(
                "settingUrn",
                Integer.toString(100_000 + request.borough().authority() + request.number() % 9));
        plan.put("involvement", involvement(request));
        api.put(request.borough().system(), "/reviews/v1/plans/" + request.planRef(), plan);
    }

    private static LocalDate planMade(DemoCase request) {
        return DemoScript.of(request).stream()
                .filter(step -> step.action() == DemoAction.DECIDE)
                .findFirst()
                .orElseThrow()
                .day();
    }

    private void post(DemoStep step, String account, String path, Object body) {
        api.post(account, at(step.request(), path), step.key(), body);
    }

    private String at(DemoCase request, String path) {
        String id = journal.id(request).orElseThrow();
        return REQUESTS + "/" + id + (path == null ? "" : "/" + path);
    }

    private static String dsco(DemoBorough borough) {
        return borough.account("dsco");
    }

    private static String involvement(DemoCase request) {
        return INVOLVEMENTS[request.number() % INVOLVEMENTS.length];
    }
}
