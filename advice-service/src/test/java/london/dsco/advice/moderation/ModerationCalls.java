package london.dsco.advice.moderation;

import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;

/** Calls of auditors and moderators. */
final class ModerationCalls {

    static final String MODERATOR = "moderator@camden";

    private ModerationCalls() {}

    static RequestSpecification moderator() {
        return user(MODERATOR, "camden", "dsco");
    }

    static ObjectNode scores(int points) {
        return Journey.audit(points).put("rationale", "Canary rationale");
    }

    static AdviceCase audited(int points) {
        return Journey.opened().allocated().drafted().submitted().audited(points);
    }

    static String audit(AdviceCase journey) {
        return "/advice/v1/audits/" + journey.last().text("id");
    }

    static Response moderate(String audit, int points) {
        return moderator().body(scores(points).toString()).post(audit + "/moderation");
    }

    static List<String> waiting(Supplier<RequestSpecification> by) {
        return all(by, "AWAITING");
    }

    static List<String> all(Supplier<RequestSpecification> by, String state) {
        List<String> ids = new ArrayList<>();
        String query = "?limit=200&state=" + state;
        String cursor = null;
        do {
            RequestSpecification asked = by.get();
            if (cursor != null) {
                asked.queryParam("cursor", cursor);
            }
            Response page = asked.get("/advice/v1/moderations" + query);
            page.then().statusCode(200);
            assertThat(page.asString()).doesNotContain("\"advice\"");
            ids.addAll(page.path("items.auditId"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        return ids;
    }

    static io.restassured.path.json.JsonPath agreement() {
        return user("first@islington", "islington", "dsco")
                .get("/advice/v1/moderations/agreement")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
