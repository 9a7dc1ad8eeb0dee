package london.dsco.network.following;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class FollowingResourceTest {

    private static final String PATH = "/followed-questions";

    @Test
    void onlyTheFollowerSeesWhatTheyFollow() {
        String id = asked();
        String etag = dscoOf("camden").get("/questions/" + id).header("ETag");

        dscoOf("hackney")
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("following", equalTo(true));

        listed(dscoOf("hackney")).body("items.questionId", hasItem(id));
        listed(dscoOf("camden")).body("items.questionId", not(hasItem(id)));
        listed(in(Role.NETWORK_COORDINATOR)).body("items.questionId", not(hasItem(id)));
        assertThat(dscoOf("camden").get("/questions/" + id).header("ETag")).isEqualTo(etag);
    }

    @Test
    void hidesAColleaguesFollowing() {
        String id = asked();
        in(Role.HEALTH_PARTNER).put(PATH + "/" + id).then().statusCode(200);

        listed(in(Role.BOROUGH_ADMIN)).body("items.questionId", not(hasItem(id)));
        in(Role.BOROUGH_ADMIN).delete(PATH + "/" + id).then().statusCode(200);
        listed(in(Role.HEALTH_PARTNER)).body("items.questionId", hasItem(id));
    }

    @Test
    void followsOnceHoweverOftenAskedAndCanStopAndFollowAgain() {
        String id = asked();
        String one = PATH + "/" + id;
        dscoOf("hackney").put(one).then().statusCode(200);
        dscoOf("hackney").put(one).then().statusCode(200);

        dscoOf("hackney").delete(one).then().statusCode(200).body("following", equalTo(false));
        listed(dscoOf("hackney")).body("items.questionId", not(hasItem(id)));
        dscoOf("hackney").put(one).then().statusCode(200).body("following", equalTo(true));
    }

    @Test
    void refusesAnUnknownQuestionAndARoleThatIsNotAMember() {
        String unknown = PATH + "/0199a0a0-0000-4000-8000-00000000dead";

        dscoOf("camden").put(unknown).then().statusCode(404);
        dscoOf("camden").delete(unknown).then().statusCode(404);
        in(Role.PARENT_FORUM).get(PATH).then().statusCode(403);
    }

    @Test
    void theDatabaseItselfHidesItFromOtherBoroughs() throws Exception {
        String id = asked();
        dscoOf("hackney").put(PATH + "/" + id).then().statusCode(200);

        try (var camden = Database.asApplicationIn("E09000007")) {
            assertThat(
                            Database.select(
                                    camden, "select 1 from follow where question_id = ?::uuid", id))
                    .isEmpty();
        }
    }

    private static ValidatableResponse listed(RequestSpecification by) {
        return by.get(PATH + "?limit=200").then().statusCode(200);
    }

    private static String asked() {
        return dscoOf("camden")
                .body(Map.of("title", "Respite", "text", "Who decides?", "anonymous", true))
                .post("/questions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
