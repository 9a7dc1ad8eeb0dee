package london.dsco.advice.sharing;

import static london.dsco.advice.People.HACKNEY;
import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.Listed;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How a case is shared, and how a share ends. {@link VisitingTest} tests what the other borough
 * sees.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class SharingTest {

    static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    static String sharing(String withBorough, LocalDate expiresOn) {
        return """
               {"withBorough": "%s", "purpose": "CARE_PLANNING", "legalBasis": "CFA_2014_S31",
                "expiresOn": "%s"}
               """
                .formatted(withBorough, expiresOn);
    }

    /** Shares Camden's case with Hackney. */
    static Response share(AdviceCase journey) {
        return as("dsco").body(sharing(HACKNEY, TODAY.plusMonths(6))).post(journey.path("/shares"));
    }

    private static Response delete(String borough, Response shared) {
        return as("dsco", borough).delete(shared.header("Location"));
    }

    @Test
    void bothBoroughsSeeAShare() {
        AdviceCase journey = Journey.opened();
        Response shared = share(journey);
        shared.then()
                .statusCode(201)
                .body("requestId", equalTo(journey.requestId()))
                .body("borough", equalTo("E09000007"))
                .body("withBorough", equalTo(HACKNEY))
                .body("citation", equalTo("Children and Families Act 2014 s31"))
                .body("state", equalTo("STANDING"))
                .body("endedOn", nullValue());
        String id = shared.path("id");
        for (String role : new String[] {"dsco", "team-manager"}) {
            as(role).get(shared.header("Location")).then().body("id", equalTo(id));
            as(role).get(journey.path("/shares")).then().body("items.id", contains(id));
        }
        assertThat(listed("camden", id)).isEqualTo(listed("hackney", id));
        assertThat(listed("camden", id).path("requestId").asText()).isEqualTo(journey.requestId());
        assertThat(listed("islington", id).isMissingNode()).isTrue();
    }

    private static JsonNode listed(String borough, String id) {
        return Listed.find("dsco", borough, "/advice/v1/shares", id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camden", "hackney"})
    void eitherBoroughEndsAShareAndTheOtherCanNoLongerReadTheCase(String borough) {
        AdviceCase journey = Journey.opened();
        Response shared = share(journey);
        Response read = as("dsco", "hackney").get(journey.path());
        read.then().statusCode(200);
        delete(borough, shared)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("endedOn", equalTo(TODAY.toString()))
                .body("endedBy", equalTo(borough.equals("camden") ? "HOLDER" : "RECEIVER"));
        as("dsco", "hackney").get(journey.path()).then().statusCode(404);
        as("dsco", "hackney")
                .header("If-None-Match", read.header("ETag"))
                .get(journey.path())
                .then()
                .statusCode(404);
        as("dsco", "hackney").get(journey.path("/advice")).then().statusCode(404);
        delete("hackney", shared).then().statusCode(404);
        delete("camden", shared)
                .then()
                .statusCode(200)
                .body("endedBy", equalTo(borough.equals("camden") ? "HOLDER" : "RECEIVER"));
        assertThat(Journey.entries(journey, "SHARE_ENDED")).isEqualTo(1);
        assertThat(
                        Database.select(
                                "select borough, username from access_log where action ="
                                        + " 'SHARE_ENDED' and ? = any(record_ids) order by seq",
                                journey.requestId()))
                .first()
                .hasToString("{borough=E09000007, username=dsco@" + borough + "}");
        share(journey).then().statusCode(201);
        as("dsco", "hackney").get(journey.path()).then().statusCode(200);
    }

    @Test
    void endsAShareOnlyIfItHasNotChangedSinceItWasRead() {
        Response shared = share(Journey.opened());
        as("dsco", "hackney")
                .header("If-Match", "\"other\"")
                .delete(shared.header("Location"))
                .then()
                .statusCode(412);
        as("dsco", "hackney")
                .header("If-Match", shared.header("ETag"))
                .delete(shared.header("Location"))
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAThirdBoroughAndTheReceiverOfAnotherShare() {
        AdviceCase journey = Journey.opened();
        Response shared = share(journey);
        Response other =
                as("dsco")
                        .body(sharing("E09000019", TODAY.plusDays(1)))
                        .post(journey.path("/shares"));
        delete("barnet", shared).then().statusCode(404);
        delete("hackney", other).then().statusCode(404);
        as("dsco", "hackney").get(other.header("Location")).then().statusCode(404);
        as("dsco", "hackney").get(journey.path("/shares")).then().statusCode(404);
        as("dsco").get(other.header("Location")).then().body("state", equalTo("STANDING"));
        as("dsco")
                .delete(Journey.opened().path("/shares/" + shared.path("id")))
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "E09000007, 1, /withBorough",
        "E09000099, 1, /withBorough",
        "E09000012, -1, /expiresOn",
        "E09000012, 367, /expiresOn"
    })
    void refusesAShareWithTheOwnBoroughOrForTooLong(String borough, int days, String pointer) {
        as("dsco")
                .body(sharing(borough, TODAY.plusDays(days)))
                .post(Journey.opened().path("/shares"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void refusesASecondShareWithTheSameBoroughAndOneOfAWithdrawnRequest() {
        AdviceCase journey = Journey.opened();
        String first = share(journey).path("id");
        share(journey).then().statusCode(409).body("existing", equalTo(first));
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        delete("camden", first, journey).then().statusCode(200);
        share(journey).then().statusCode(409);
    }

    private static Response delete(String borough, String share, AdviceCase journey) {
        return as("dsco", borough).delete(journey.path("/shares/" + share));
    }

    @Test
    void refusesABodyWithoutPurposeBasisOrEnd() {
        as("dsco")
                .body("{\"withBorough\": \"E09000012\"}")
                .post(Journey.opened().path("/shares"))
                .then()
                .statusCode(400);
    }

    @Test
    void theSameKeySharesOnce() {
        AdviceCase journey = Journey.opened();
        String key = UUID.randomUUID().toString();
        String body = sharing(HACKNEY, TODAY);
        Response first = keyed(journey, key, body);
        keyed(journey, key, body).then().statusCode(201).body("id", equalTo(first.path("id")));
        assertThat(Journey.entries(journey, "SHARED")).isEqualTo(1);
    }

    private static Response keyed(AdviceCase journey, String key, String body) {
        return as("dsco").header("Idempotency-Key", key).body(body).post(journey.path("/shares"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "team-manager", "advice-author", "borough-admin"})
    void onlyADscoSharesAndEnds(String role) {
        AdviceCase journey = Journey.opened().allocated();
        Response shared = share(journey);
        as(role).body(sharing("E09000019", TODAY))
                .post(journey.path("/shares"))
                .then()
                .statusCode(403);
        as(role).delete(shared.header("Location")).then().statusCode(403);
        as(role).get("/advice/v1/shares").then().statusCode(403);
        system("camden").get(journey.path("/shares")).then().statusCode(403);
    }
}
