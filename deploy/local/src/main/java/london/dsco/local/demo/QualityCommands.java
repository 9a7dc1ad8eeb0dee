package london.dsco.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import london.dsco.journey.Answer;
import london.dsco.journey.Letter;

/**
 * Improvements of the advice in some cases: a second score, follow-up from an audit, a matter
 * raised with the DSCO, earlier advice used again, a peer in another borough. Repeating them is
 * harmless.
 */
final class QualityCommands {

    private static final String AUDITS = "/advice/v1/audits/";
    private static final String PEER_AUDITS = "/advice/v1/peer-audits";

    private final DemoApi api;

    QualityCommands(DemoApi api) {
        this.api = api;
    }

    /**
     * Gives every eighth audit a second score, of which half differ; the rest of the sample waits.
     * Where the two differ, every second pair has met and confirmed the second score.
     */
    void moderate(DemoStep step, String auditId, ObjectNode scores) {
        DemoCase request = step.request();
        if (request.number() % 8 != 5) {
            return;
        }
        String moderation = AUDITS + auditId + "/moderation";
        Answer moderated = answer(step, "MODERATE", request.secondDsco(), moderation, scores);
        if (moderated.text("state").equals("MEETING_NEEDED") && request.number() % 32 == 13) {
            String agreement = moderation + "/agreement";
            ObjectNode agreed = scores.deepCopy();
            agreed.put("rationale", "We read the provision again: two lines have no frequency.");
            post(step, "AGREE", request.dsco(), agreement, agreed);
            post(step, "CONFIRM", request.secondDsco(), agreement + "/confirmation", null);
        }
    }

    /** Adds two actions, one of them done, to every seventh returned case. */
    void act(DemoStep step, String path) {
        DemoCase request = step.request();
        if (request.number() % 7 != 2) {
            return;
        }
        String due = step.day().plusMonths(1).toString();
        String done =
                post(
                        step,
                        "RAISE_DONE",
                        request.dsco(),
                        path + "/actions",
                        Map.of(
                                "text",
                                "Show the author what a quantified line looks like.",
                                "owner",
                                request.manager(),
                                "dueOn",
                                due));
        post(
                step,
                "CLOSE",
                request.manager(),
                path + "/actions/" + done + "/closure",
                Map.of("done", "We rewrote one line together."));
        post(
                step,
                "RAISE_OPEN",
                request.dsco(),
                path + "/actions",
                Map.of(
                        "text",
                        "Name a second worker for each short break.",
                        "owner",
                        request.author(),
                        "dueOn",
                        due));
    }

    /** Raises every ninth author's wish for help, which three in four get. */
    void escalate(DemoStep step, String path) {
        DemoCase request = step.request();
        if (request.number() % 9 != 1) {
            return;
        }
        String raised =
                post(
                        step,
                        "ESCALATE",
                        request.author(),
                        path + "/escalations",
                        Map.of(
                                "reason", "SUPPORT_NEEDED",
                                "text", "This is my first advice for an EHC plan."));
        if (request.number() % 36 != 1) {
            post(
                    step,
                    "ANSWER_ESCALATION",
                    request.dsco(),
                    path + "/escalations/" + raised + "/answer",
                    Map.of(
                            "outcome", "SUPPORT_GIVEN",
                            "answer", "We went through the questions for each part."));
        }
    }

    /**
     * Records earlier advice for every eleventh family, which was assessed shortly before; all
     * three are satisfied with it.
     *
     * @return the id of the earlier advice
     */
    Optional<String> reuse(DemoStep step, String path) {
        DemoCase request = step.request();
        if (request.number() % 11 != 3) {
            return Optional.empty();
        }
        String today = step.day().toString();
        return Optional.of(
                post(
                        step,
                        "REUSE",
                        request.author(),
                        path + "/reused-advice",
                        Map.of(
                                "source",
                                "Child and family assessment",
                                "providedOn",
                                step.day().minusMonths(2).toString(),
                                "author",
                                "J. Bright",
                                "satisfactions",
                                Map.of(
                                        "author", Map.of("by", "J. Bright", "on", today),
                                        "authority", Map.of("by", "SEN team", "on", today),
                                        "parentOrYoungPerson",
                                                Map.of("by", "The family", "on", today)))));
    }

    /**
     * Sends every twentieth piece of advice to another borough, where a peer scores every second
     * copy.
     *
     * @param scores the same for every case, because a peer scores whatever copy waits
     */
    synchronized void askPeer(DemoStep step, String path, ObjectNode scores) {
        DemoCase request = step.request();
        if (request.number() % 20 != 8) {
            return;
        }
        var peer = request.borough().asking(request.number());
        post(
                step,
                "ASK_PEER",
                request.dsco(),
                path + "/peer-audits",
                Map.of("withBorough", peer.gss()));
        if (request.number() % 40 == 8) {
            String account = "dsco@" + peer.slug();
            for (JsonNode copy : api.get(account, PEER_AUDITS).json().path("items")) {
                if (copy.path("status").asText().equals("AWAITING")) {
                    String scoring = PEER_AUDITS + "/" + copy.path("id").asText() + "/scores";
                    api.post(new Letter(account, scoring, scores, DemoApi.key(scoring)));
                }
            }
        }
    }

    /**
     * Posts once, whatever happens.
     *
     * @param what the same for the same command of a step
     * @return the id
     */
    private String post(DemoStep step, String what, String account, String path, Object body) {
        return answer(step, what, account, path, body).text("id");
    }

    private Answer answer(DemoStep step, String what, String account, String path, Object body) {
        return api.post(new Letter(account, path, body, DemoApi.key(step.key() + "/" + what)));
    }
}
