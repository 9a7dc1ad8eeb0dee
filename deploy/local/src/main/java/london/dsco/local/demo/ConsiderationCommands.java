package london.dsco.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import london.dsco.domain.Involvement;
import london.dsco.journey.Letter;

/**
 * The consideration before a request for advice, by social care and the SEN team, in some of the
 * cases.
 */
final class ConsiderationCommands {

    private static final String CONSIDERATIONS = "/advice/v1/considerations";

    /** Every sixth case has one. Social care answers in every second of them. */
    private static final int CONSIDERED = 6;

    private static final int ANSWERED = 12;
    private static final int FIRST = 3;

    /** The weeks between the request to assess and the request for advice. */
    private static final int WEEKS = 3;

    private final DemoApi api;

    ConsiderationCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Records that the authority considered an assessment, and decided for it on the day on which
     * it asks for the advice. Repeating it is harmless.
     *
     * @param requestId of the request for advice that follows
     */
    void consider(DemoStep step, String requestId) {
        DemoCase request = step.request();
        if (!isConsidered(request)) {
            return;
        }
        String by = request.caseworker();
        String id = post(step, by, CONSIDERATIONS, "CONSIDER", opening(request));
        String path = CONSIDERATIONS + "/" + id;
        api.edit(
                request.dsco(),
                path + "/team",
                Map.of("team", DemoRegister.team(request.manager())));
        if (request.number() % ANSWERED == FIRST) {
            post(step, request.manager(), path + "/answer", "ANSWER", answer(request));
            post(step, request.dsco(), path + "/vote", "VOTE", vote(step.day()));
        }
        post(
                step,
                by,
                path + "/decision",
                "ASSESS",
                Map.of("decision", "ASSESS", "notifiedOn", step.day().toString()));
        api.edit(by, path + "/request", Map.of("requestId", requestId));
    }

    /** Returns whether it is considered; only a borough's own first assessments are. */
    static boolean isConsidered(DemoCase request) {
        return request.number() % CONSIDERED == FIRST
                && request.askedBy().isEmpty()
                && request.kind().equals("NEEDS_ASSESSMENT");
    }

    static ObjectNode opening(DemoCase request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("child", request.child().body().without("upn"));
        return body.put("requestReceivedOn", request.panel().minusWeeks(WEEKS).toString())
                .put("answerBy", request.panel().toString());
    }

    /** Returns an answer with the involvement at the request for advice. */
    static ObjectNode answer(DemoCase request) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        boolean known = request.involvement() != Involvement.NOT_KNOWN;
        body.put("known", known ? "OPEN" : "NOT_KNOWN");
        if (known) {
            body.put("involvement", request.involvement().name())
                    .put(
                            "information",
                            "Needs an adult close by in the street. A worker visits weekly.");
        }
        body.putObject("attestation").put("noThirdPartyNames", true).put("proportionate", true);
        return body;
    }

    static Map<String, Object> vote(LocalDate day) {
        return Map.of(
                "heldOn", day.toString(),
                "vote", "FOR",
                "comment", "Support at home has not been enough.");
    }

    /** Posts, and returns the id of the consideration. */
    private String post(DemoStep step, String account, String path, String what, Object body) {
        return api.post(new Letter(account, path, body, DemoApi.key(step.key() + "/" + what)))
                .text("id");
    }
}
