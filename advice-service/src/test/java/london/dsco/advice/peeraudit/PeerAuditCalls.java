package london.dsco.advice.peeraudit;

import static london.dsco.advice.People.as;

import io.restassured.response.Response;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;

/** Calls by the borough that asks and by the peer. */
final class PeerAuditCalls {

    static final String ISLINGTON = "E09000019";
    static final String COPIES = "/advice/v1/peer-audits/";
    static final String ASK =
            "{\"withBorough\": \"" + ISLINGTON + "\", \"names\": [\"" + Canaries.FRIEND + "\"]}";

    private PeerAuditCalls() {}

    static Response ask(AdviceCase journey, String body) {
        return as("dsco").body(body).post(journey.path("/peer-audits"));
    }

    /** Returns the copy last sent to the peer borough, from Camden's row. */
    static String copyOf(Response asked) {
        return Database.select(
                        "select copy_id from peer_audit where id = ?::uuid",
                        asked.<String>path("id"))
                .get(0)
                .get("copy_id")
                .toString();
    }

    static String scores(int points) {
        return Journey.audit(points).put("summary", "Reads well.").toString();
    }

    static Response score(String copy, int points) {
        return as("dsco", "islington").body(scores(points)).post(COPIES + copy + "/scores");
    }
}
