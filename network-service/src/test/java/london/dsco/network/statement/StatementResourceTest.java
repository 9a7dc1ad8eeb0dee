package london.dsco.network.statement;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Each test has its own borough, because a borough works on one edition at a time. */
@QuarkusTest
@WithTestResource(RealParts.class)
class StatementResourceTest {

    @Test
    void refusesAPersonsNameAsTheApprover() {
        String one = "/statements/" + written("greenwich");
        consulted("greenwich", one).then().statusCode(200);

        dscoOf("greenwich")
                .body(Map.of("approvedBy", "Mrs Sarah Thompson", "approvedOn", "2026-10-01"))
                .post(one + "/approval")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/approvedBy"));
    }

    private static final String CAMDEN = "E09000007";

    @Test
    void goesFromDraftToTheLocalOfferWhereEveryMemberReadsIt() {
        String one = "/statements/" + written("brent");

        dscoOf("hackney").get(one).then().statusCode(404);
        in(Role.NETWORK_COORDINATOR).get(one).then().statusCode(404);
        consulted("brent", one)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONSULTED"))
                .body("consultations", hasSize(1))
                .body("approvedOn", nullValue());
        consulted("brent", one).then().body("consultations", hasSize(2));
        approved("brent", one).then().statusCode(200).body("status", equalTo("APPROVED"));
        dscoOf("hackney").get(one).then().statusCode(404);
        published("brent", one)
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("address", equalTo("https://localoffer.example.gov.uk/dsco"));

        dscoOf("hackney")
                .get(one)
                .then()
                .statusCode(200)
                .body("edition", equalTo(1))
                .body("sections.purpose", not(nullValue()))
                .body("approvedBy", equalTo("Director of Children's Services"));
        in(Role.REGIONAL_OBSERVER)
                .get("/statements?borough=E09000005")
                .then()
                .body("items.borough", hasItem("E09000005"));
        in(Role.ADVICE_AUTHOR).get(one).then().statusCode(403);
    }

    @Test
    void refusesStepsOutOfOrder() {
        String one = "/statements/" + written("barnet");

        approved("barnet", one).then().statusCode(409);
        published("barnet", one).then().statusCode(409);
        consulted("barnet", one).then().statusCode(200);
        published("barnet", one).then().statusCode(409);
        approved("barnet", one).then().statusCode(200);
        consulted("barnet", one).then().statusCode(409);
        String tag = dscoOf("barnet").get(one).header("ETag");
        dscoOf("barnet")
                .header("If-Match", tag)
                .body(Examples.of("WriteStatement"))
                .put(one)
                .then()
                .statusCode(409);
    }

    @Test
    void refusesADayInTheFutureOrBeforeThePreviousStep() {
        String one = "/statements/" + written("bexley");
        ObjectNode tomorrow = Examples.of("ConsultOnStatement");
        tomorrow.withObject("/consultation").put("heldOn", "2026-11-22");

        dscoOf("bexley")
                .body(tomorrow)
                .post(one + "/consultations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/consultation/heldOn"))
                .body("errors[0].code", equalTo("in-the-future"));
        consulted("bexley", one).then().statusCode(200);
        dscoOf("bexley")
                .body(Map.of("approvedBy", "Cabinet", "approvedOn", "2026-09-13"))
                .post(one + "/approval")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("before-the-step-before"));
    }

    @Test
    void refusesAnAddressThatABrowserWouldRun() {
        String one = "/statements/" + written("bromley");
        consulted("bromley", one);
        approved("bromley", one);

        for (String address : new String[] {"javascript:alert(1)", "ftp://x.example", "data:,x"}) {
            dscoOf("bromley")
                    .body(Map.of("address", address, "publishedOn", "2026-10-05"))
                    .post(one + "/publication")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/address"));
        }
    }

    @Test
    void aBoroughWorksOnOneEditionAtATimeAndNumbersThem() {
        String first = "/statements/" + written("croydon");
        dscoOf("croydon")
                .body(Examples.of("WriteStatement"))
                .post("/statements")
                .then()
                .statusCode(409)
                .body("existing", not(nullValue()));
        consulted("croydon", first);
        approved("croydon", first);
        published("croydon", first).then().statusCode(200);

        dscoOf("croydon")
                .get("/statements/" + written("croydon"))
                .then()
                .body("edition", equalTo(2))
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void onlyItsDscoChangesItOnTheVersionTheyHaveSeen() {
        String one = "/statements/" + written("camden");
        String tag = dscoOf("camden").get(one).header("ETag");
        ObjectNode changed = Examples.of("WriteStatement");
        changed.withObject("/sections").put("purpose", "Said anew.");

        dscoOf("camden").body(changed).put(one).then().statusCode(428);
        dscoOf("hackney").header("If-Match", tag).body(changed).put(one).then().statusCode(404);
        in(Role.TEAM_MANAGER).get(one).then().statusCode(403);
        dscoOf("camden")
                .header("If-Match", tag)
                .body(changed)
                .put(one)
                .then()
                .statusCode(200)
                .body("sections.purpose", equalTo("Said anew."));
        dscoOf("camden").header("If-Match", tag).body(changed).put(one).then().statusCode(412);
        in(Role.TEAM_MANAGER)
                .get("/statements?borough=" + CAMDEN)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void refusesTextThatIdentifiesAPerson() {
        ObjectNode identifying = Examples.of("WriteStatement");
        identifying.withObject("/sections").put("values", "Ring 020 7946 0018 at once.");

        dscoOf("ealing")
                .body(identifying)
                .post("/statements")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sections/values"))
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    @Test
    void theDatabaseItselfHidesADraftFromOtherBoroughs() throws Exception {
        String id = written("enfield");

        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(Database.select(hackney, "select 1 from statement where id = ?::uuid", id))
                    .isEmpty();
        }
    }

    private static String written(String borough) {
        return dscoOf(borough)
                .body(Examples.of("WriteStatement"))
                .post("/statements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response consulted(String borough, String one) {
        return dscoOf(borough).body(Examples.of("ConsultOnStatement")).post(one + "/consultations");
    }

    private static Response approved(String borough, String one) {
        return dscoOf(borough).body(Examples.of("ApproveStatement")).post(one + "/approval");
    }

    private static Response published(String borough, String one) {
        return dscoOf(borough).body(Examples.of("PublishStatement")).post(one + "/publication");
    }
}
