package london.dsco.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Borough;

/** What is done to a request for advice, from the opening to the authority's decision. */
final class RequestCommands {

    static final String REQUESTS = "/advice/v1/requests";

    private final DemoApi api;
    private final DemoJournal journal;
    private DemoTemplate template;

    RequestCommands(DemoApi api, DemoJournal journal) {
        this.api = api;
        this.journal = journal;
    }

    /** Two in three by the borough's system, the third by a caseworker; gives its id. */
    String open(DemoStep step) {
        DemoCase request = step.request();
        Map<String, Object> child = request.child().body();
        child.put("primaryNeed", request.child().need());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("child", child);
        body.put("kind", request.kind());
        body.put("legalBasis", request.legalBasis());
        body.put("receivedAt", request.receivedAt().toString());
        body.put("involvement", request.involvement().name());
        body.put(
                "evidence",
                List.of(
                        Map.of(
                                "title",
                                evidence(request),
                                "reference",
                                "DOC-" + request.number())));
        String by = request.number() % 3 == 0 ? request.caseworker() : request.borough().system();
        return api.create(by, REQUESTS, step.key(), body);
    }

    private static String evidence(DemoCase request) {
        return request.askedBy()
                .map(Borough::displayName)
                .map(name -> "Request of " + name + " under section 31")
                .orElse("Parental representations");
    }

    void allocate(DemoStep step) {
        DemoCase request = step.request();
        api.edit(request.manager(), at(request, "allocation"), Map.of("author", request.author()));
    }

    void draft(DemoStep step, boolean second) {
        DemoCase request = step.request();
        api.edit(
                request.author(),
                at(request, "advice"),
                new DemoAdvice(request, step.day(), second).body());
    }

    /** What needs no consultation: the author asks, and the DSCO answers on the same day. */
    void ask(DemoStep step) {
        DemoCase request = step.request();
        String queries = at(request, "queries");
        String id =
                api.create(
                        request.author(),
                        queries,
                        step.key() + "/QUERY",
                        Map.of("topic", "Whether short breaks belong in H1 or H2"));
        api.post(
                request.dsco(),
                queries + "/" + id + "/answer",
                step.key() + "/ANSWER",
                Map.of(
                        "answer",
                        "In H1 where section 2 of the 1970 Act requires them, else in H2."));
    }

    void submit(DemoStep step) {
        post(step, step.request().author(), "submission", null);
    }

    void authorise(DemoStep step, int adviceVersion) {
        List<String> lines = DemoAdvice.lines(step.request());
        if (!lines.isEmpty()) {
            post(
                    step,
                    step.request().manager(),
                    "provision-authorisations",
                    Map.of("adviceVersion", adviceVersion, "provisionIds", lines));
        }
    }

    void audit(DemoStep step, DemoGrade grade) {
        DemoCase request = step.request();
        DemoTemplate inForce = template(request);
        post(
                step,
                request.dsco(),
                "audits",
                Map.of(
                        "template",
                        inForce.version(),
                        "scores",
                        grade.scores(inForce.criteria(), request.number())));
    }

    void sendBack(DemoStep step) {
        post(
                step,
                step.request().dsco(),
                "return",
                Map.of("feedback", "Say what goes over and above."));
    }

    void signOff(DemoStep step) {
        post(step, step.request().dsco(), "sign-off", null);
    }

    /** By the manager who answers for the time, or by the DSCO. */
    void dispatch(DemoStep step) {
        DemoCase request = step.request();
        post(
                step,
                request.number() % 3 == 0 ? request.manager() : request.dsco(),
                "dispatch",
                null);
    }

    void decide(DemoStep step) {
        DemoCase request = step.request();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("outcome", request.getsPlan() ? "PLAN_ISSUED" : "NO_PLAN");
        if (request.getsPlan()) {
            body.put("planRef", request.planRef());
            body.put("issuedOn", step.day().toString());
        }
        post(step, request.borough().system(), "outcome", body);
    }

    /** Whether the service has sent the four-week reminder. */
    boolean isReminded(DemoCase request) {
        return api.get(request.dsco(), REQUESTS + "/" + id(request)).hasNonNull("remindedOn");
    }

    String at(DemoCase request, String part) {
        return REQUESTS + "/" + id(request) + "/" + part;
    }

    private String id(DemoCase request) {
        return journal.result(request, DemoAction.OPEN).orElseThrow();
    }

    private void post(DemoStep step, String account, String part, Object body) {
        api.post(account, at(step.request(), part), step.key(), body);
    }

    private synchronized DemoTemplate template(DemoCase request) {
        if (template == null) {
            template = DemoTemplate.latest(api.get(request.dsco(), "/advice/v1/audit-templates"));
        }
        return template;
    }
}
