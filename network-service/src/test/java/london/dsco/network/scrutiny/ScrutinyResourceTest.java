package london.dsco.network.scrutiny;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ScrutinyResourceTest {

    @Test
    void everyMemberReadsTheConclusionsOfACommitteeOnceShared() {
        String id = written("camden");
        dscoOf("camden").post("/scrutinies/" + id + "/sharing").then().statusCode(200);

        in(Role.REGIONAL_OBSERVER)
                .get("/scrutinies/" + id)
                .then()
                .statusCode(200)
                .body("body", equalTo("SCRUTINY_COMMITTEE"))
                .body("heldOn", equalTo("2026-10-14"))
                .body("againOn", equalTo("2027-04-14"));
        dscoOf("hackney")
                .get("/scrutinies?body=SCRUTINY_COMMITTEE&borough=E09000007&limit=200")
                .then()
                .body("items.id", hasItem(id));
        dscoOf("hackney")
                .get("/scrutinies?body=CABINET&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        in(Role.HEALTH_PARTNER).get("/scrutinies/" + id).then().statusCode(403);
    }

    @Test
    void onlyItsOwnDscoSeesADraftAlsoInTheDatabase() throws Exception {
        String id = written("islington");
        String one = "/scrutinies/" + id;

        dscoOf("hackney").get(one).then().statusCode(404);
        dscoOf("hackney")
                .get("/scrutinies?borough=E09000019&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        dscoOf("islington").body(Map.of()).put(one).then().statusCode(428);
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(Database.select(hackney, "select 1 from scrutiny where id = ?::uuid", id))
                    .isEmpty();
        }
        dscoOf("islington").post(one + "/sharing").then().statusCode(200);
        dscoOf("hackney").post(one + "/withdrawal").then().statusCode(403);
        dscoOf("islington").post(one + "/withdrawal").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
    }

    @Test
    void acceptsAChangeToADraft() {
        String one = "/scrutinies/" + written("camden");
        dscoOf("camden")
                .header("If-Match", dscoOf("camden").get(one).header("ETag"))
                .body(Examples.of("RecordScrutiny").put("outcome", "The board agreed."))
                .put(one)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("The board agreed."));
    }

    @Test
    void refusesAMeetingInTheFutureAndTextThatNamesSomebody() {
        ObjectNode record = Examples.of("RecordScrutiny").put("heldOn", "2026-11-22");
        dscoOf("camden")
                .body(record)
                .post("/scrutinies")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        dscoOf("camden")
                .body(
                        Examples.of("RecordScrutiny")
                                .put("outcome", "Mrs Sarah Thompson asked for more."))
                .post("/scrutinies")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/outcome"));
    }

    private static String written(String borough) {
        return dscoOf(borough)
                .body(Examples.of("RecordScrutiny"))
                .post("/scrutinies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
