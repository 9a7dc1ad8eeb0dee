package london.dsco.network.roleprofile;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

/** Each test has its own borough, because a borough has one profile. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RoleProfileResourceTest {

    @Test
    void everyMemberReadsAPostThatTwoPeopleShare() {
        String id = written("haringey");
        dscoOf("haringey").post("/role-profiles/" + id + "/sharing").then().statusCode(200);

        in(Role.NETWORK_COORDINATOR)
                .get("/role-profiles?borough=E09000014")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].holders.post", hasSize(2))
                .body("items[0].hours", equalTo(18.5f))
                .body("items[0].registered", equalTo(false))
                .body("items[0].leadership.level", equalTo("HEAD_OF_SERVICE"))
                .body("items[0].leadership.appointedFor", equalTo("LEADERSHIP"))
                .body("items[0].leadership.led", hasItem("SEND_SERVICE"))
                .body("items[0].strands.strand", contains("STRATEGIC", "OPERATIONAL"));
    }

    @Test
    void aBoroughHasOneProfile() {
        String id = written("harrow");

        dscoOf("harrow")
                .body(Examples.of("WriteRoleProfile"))
                .post("/role-profiles")
                .then()
                .statusCode(409)
                .body("existing", equalTo(id));
    }

    @Test
    void refusesAnEmailAddressAsAUserName() {
        ObjectNode profile = Examples.of("WriteRoleProfile");
        profile.withObject("/holders/0").put("username", "lead@havering.gov.uk");

        dscoOf("havering")
                .body(profile)
                .post("/role-profiles")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/holders/0/username"))
                .body("errors[0].code", equalTo("contact-details"));
    }

    @Test
    void returnsATemplateWithTwoStrands() {
        in(Role.BOROUGH_ADMIN)
                .get("/role-profiles/template")
                .then()
                .statusCode(200)
                .body("strands.strand", contains("STRATEGIC", "OPERATIONAL"));
    }

    @Test
    void onlyTheBoroughsAuthorsSeeADraftAlsoInTheDatabase() throws Exception {
        String id = written("wandsworth");
        String one = "/role-profiles/" + id;

        dscoOf("hackney").get(one).then().statusCode(404);
        in(Role.REGIONAL_OBSERVER).get(one).then().statusCode(404);
        dscoOf("hackney")
                .get("/role-profiles?borough=E09000032&limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        dscoOf("wandsworth").body(Map.of()).put(one).then().statusCode(428);
        dscoOf("wandsworth").post(one + "/withdrawal").then().statusCode(409);
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney, "select 1 from role_profile where id = ?::uuid", id))
                    .isEmpty();
        }
        dscoOf("wandsworth").post(one + "/sharing").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(200);
        dscoOf("hackney").post(one + "/withdrawal").then().statusCode(403);
        dscoOf("wandsworth").post(one + "/withdrawal").then().statusCode(200);
        dscoOf("hackney").get(one).then().statusCode(404);
        dscoOf("wandsworth").get(one).then().body("status", equalTo("WITHDRAWN"));
        assertThat(written("wandsworth")).as("what was withdrawn makes room").isNotEqualTo(id);
    }

    @Test
    void refusesAPersonsNameInPlaceOfAPost() {
        ObjectNode profile = Examples.of("WriteRoleProfile");
        profile.withObject("/holders/1").put("post", "Mrs Sarah Thompson");

        dscoOf("havering")
                .body(profile)
                .post("/role-profiles")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/holders/1/post"))
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    private static String written(String borough) {
        return dscoOf(borough)
                .body(Examples.of("WriteRoleProfile"))
                .post("/role-profiles")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
