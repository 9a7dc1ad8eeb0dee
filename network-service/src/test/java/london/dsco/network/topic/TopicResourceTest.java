package london.dsco.network.topic;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class TopicResourceTest {

    private static final Map<String, String> PATHWAYS =
            Map.of("title", "Pathways to adulthood", "why", "Three boroughs are writing them.");

    @Test
    void everyMemberSeesATopicAndWhoProposedIt() {
        String id = proposed(dscoOf("camden"));

        dscoOf("hackney")
                .get("/topics/" + id)
                .then()
                .statusCode(200)
                .body("borough", equalTo("E09000007"))
                .body("votes", equalTo(0))
                .body("writtenBy", equalTo(null));
        in(Role.REGIONAL_OBSERVER).get("/topics/" + id).then().statusCode(200);
        in(Role.ADVICE_AUTHOR).get("/topics/" + id).then().statusCode(403);
    }

    @Test
    void showsTheAreasOfTheRoleItConcernsAndRefusesUnknownOnes() {
        dscoOf("camden")
                .body(Examples.of("ProposeTopic"))
                .post("/topics")
                .then()
                .statusCode(201)
                .body("reach", contains("TRANSITIONS", "ADULT_SOCIAL_CARE"));
        ObjectNode without = Examples.of("ProposeTopic");
        without.remove("reach");
        dscoOf("camden")
                .body(without)
                .post("/topics")
                .then()
                .statusCode(201)
                .body("reach", empty());
        without.putArray("reach").addNull();
        dscoOf("camden").body(without).post("/topics").then().statusCode(400);
        without.putArray("reach").add("PLAYGROUNDS");
        dscoOf("camden").body(without).post("/topics").then().statusCode(400);
    }

    @Test
    void theNetworkProposesTopicsOfItsOwn() {
        String id = proposed(in(Role.NETWORK_COORDINATOR));

        dscoOf("hackney").get("/topics/" + id).then().body("borough", equalTo(""));
        in(Role.NETWORK_COORDINATOR).post("/topics/" + id + "/withdrawal").then().statusCode(200);
    }

    @Test
    void aBoroughHasOneVote() {
        String id = proposed(dscoOf("camden"));

        dscoOf("hackney").put("/topics/" + id + "/vote").then().statusCode(200);
        dscoOf("hackney")
                .put("/topics/" + id + "/vote")
                .then()
                .body("votes", equalTo(1))
                .body("votedFor", equalTo(true));
        dscoOf("islington").put("/topics/" + id + "/vote").then().body("votes", equalTo(2));
        dscoOf("camden").get("/topics/" + id).then().body("votedFor", equalTo(false));

        dscoOf("hackney")
                .delete("/topics/" + id + "/vote")
                .then()
                .statusCode(200)
                .body("votes", equalTo(1))
                .body("votedFor", equalTo(false));
        dscoOf("hackney").put("/topics/" + id + "/vote").then().body("votes", equalTo(2));
    }

    @Test
    void refusesToWithdrawAVoteThatWasNotGiven() {
        String id = proposed(dscoOf("camden"));

        dscoOf("camden").delete("/topics/" + id + "/vote").then().statusCode(404);
    }

    @Test
    void onlyItsBoroughWithdrawsATopicAndOnlyOnce() {
        String id = proposed(dscoOf("camden"));

        dscoOf("hackney").post("/topics/" + id + "/withdrawal").then().statusCode(403);
        in(Role.NETWORK_COORDINATOR).post("/topics/" + id + "/withdrawal").then().statusCode(403);
        dscoOf("camden")
                .post("/topics/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        dscoOf("camden").post("/topics/" + id + "/withdrawal").then().statusCode(409);
        dscoOf("hackney").put("/topics/" + id + "/vote").then().statusCode(409);
    }

    @Test
    void refusesTextThatIdentifiesAPerson() {
        dscoOf("camden")
                .body(Map.of("title", "A hard case", "why", "Ring 020 7946 0018 about it."))
                .post("/topics")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/why"))
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    @Test
    void listsTopicsByStatus() {
        String open = proposed(dscoOf("camden"));
        String withdrawn = proposed(dscoOf("camden"));
        dscoOf("camden").post("/topics/" + withdrawn + "/withdrawal").then().statusCode(200);

        dscoOf("hackney")
                .get("/topics?status=OPEN&limit=200")
                .then()
                .statusCode(200)
                .body("items.size()", greaterThanOrEqualTo(1))
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(withdrawn)));
    }

    @Test
    void anUnknownTopicIsNotFound() {
        dscoOf("camden").get("/topics/0199a0a0-0000-7000-8000-00000000dead").then().statusCode(404);
    }

    private static String proposed(RequestSpecification by) {
        return by.contentType(ContentType.JSON)
                .body(PATHWAYS)
                .post("/topics")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
