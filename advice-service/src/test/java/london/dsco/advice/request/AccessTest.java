package london.dsco.advice.request;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which properties of a request, and that every read goes into the access log. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessTest {

    private static final String STATE = "child clock id status";
    private static final String SENT = "child clock evidence id involvement kind receivedAt status";

    private static String properties(Response answer) throws Exception {
        JsonNode view = Journey.JSON.readTree(answer.asString());
        List<String> names = new ArrayList<>();
        view.fieldNames().forEachRemaining(names::add);
        return String.join(" ", names.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "health-partner, " + STATE,
        "borough-admin,  " + STATE,
        "sen-caseworker, " + SENT,
        "dsco,           author " + SENT,
        "team-manager,   author " + SENT,
        "advice-author,  author " + SENT
    })
    void showsEachRoleItsProperties(String role, String expected) throws Exception {
        AdviceCase journey = Journey.opened().allocated();
        assertThat(properties(as(role).get(journey.path()))).isEqualTo(expected);
        String ref = journey.childRef();
        Response list = as(role).get(AdviceCase.REQUESTS + "?childRef=" + ref);
        JsonNode item = Journey.JSON.readTree(list.asString()).at("/items/0");
        assertThat(item).isEqualTo(Journey.JSON.readTree(as(role).get(journey.path()).asString()));
    }

    @Test
    void givesEveryRoleTheTagOfItsView() {
        AdviceCase journey = Journey.opened().allocated();
        assertThat(tag("health-partner", journey.path())).isNotEqualTo(tag("dsco", journey.path()));
        String before = tag("health-partner", journey.path());
        as("team-manager").get(journey.path());
        as("team-manager")
                .header("If-Match", tag("team-manager", journey.path()))
                .body("{\"author\": \"advice-author-2@camden\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
        assertThat(tag("health-partner", journey.path())).isEqualTo(before);
    }

    @Test
    void recordsEveryReadAndEveryChangeInTheAccessLog() {
        AdviceCase journey = Journey.opened();
        as("dsco")
                .header("Access-Purpose", "Quarterly check")
                .get(journey.path())
                .then()
                .statusCode(200);
        assertThat(
                        Database.select(
                                "select action, username, purpose from access_log where ? = any(record_ids) order by seq",
                                journey.requestId()))
                .extracting(
                        row ->
                                row.get("action")
                                        + " "
                                        + row.get("username")
                                        + " "
                                        + row.get("purpose"))
                .containsExactly("RECEIVED camden-system null", "READ dsco@camden Quarterly check");
    }

    @Test
    void refusesARepeatedSubmissionToAFormerAuthorOfTheCase() {
        AdviceCase journey = Journey.opened().allocated().drafted();
        String key = UUID.randomUUID().toString();
        as("advice-author")
                .header("Idempotency-Key", key)
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(200);
        as("team-manager")
                .header("If-Match", "*")
                .body("{\"author\": \"advice-author-2@camden\"}")
                .put(journey.path("/allocation"))
                .then()
                .statusCode(200);
        as("advice-author")
                .header("Idempotency-Key", key)
                .body(Fixtures.submission().toString())
                .post(journey.path("/submission"))
                .then()
                .statusCode(403)
                .body("child", nullValue());
        user("advice-author-2@camden", "camden", "advice-author")
                .get(journey.path())
                .then()
                .statusCode(200);
    }

    @Test
    void recordsTheRequestsOfAListInTheAccessLogButNoEmptyList() {
        AdviceCase journey = Journey.opened();
        String ref = journey.childRef();
        as("health-partner").get(AdviceCase.REQUESTS + "?childRef=" + ref).then().statusCode(200);
        assertThat(
                        Database.select(
                                "select record_ids::text as ids from access_log where ? = any(record_ids)"
                                        + " and username = 'health-partner@camden'",
                                journey.requestId()))
                .extracting(row -> row.get("ids"))
                .containsExactly("{" + journey.requestId() + "}");
    }

    @Test
    void refusesTheAuditsToAReaderOfOnlyTheState() {
        AdviceCase journey = Journey.opened();
        user("both@camden", "camden", "borough-admin", "team-manager")
                .get(journey.path("/audits"))
                .then()
                .statusCode(200);
        journey.allocated();
        user("both@camden", "camden", "borough-admin", "team-manager")
                .get(journey.path())
                .then()
                .statusCode(200)
                .body("author", nullValue());
        user("both@camden", "camden", "borough-admin", "team-manager")
                .get(journey.path("/audits"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice", "/advice/versions/1", "/consents", "/exceptions"})
    void refusesTheSenTeamsPartToAReaderOfOnlyTheState(String part) {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        as("sen-caseworker").get(journey.path(part)).then().statusCode(200);
        user("both@camden", "camden", "borough-admin", "team-manager")
                .get(journey.path(part))
                .then()
                .statusCode(403);
    }

    @Test
    void refusesARepeatedConsentToACallerWhoNowSeesOnlyTheState() {
        AdviceCase journey = Journey.opened();
        String key = UUID.randomUUID().toString();
        assertThat(consent(journey, key).statusCode()).isEqualTo(201);
        journey.allocated();
        assertThat(consent(journey, key).statusCode()).isEqualTo(403);
    }

    private static Response consent(AdviceCase journey, String key) {
        return user("both@camden", "camden", "borough-admin", "team-manager")
                .header("Idempotency-Key", key)
                .body(
                        "{\"giver\": \"PARENTAL_RESPONSIBILITY\", \"giverName\": \"Ms Nobody\","
                                + " \"basisOfParentalResponsibility\": \"MOTHER\","
                                + " \"childAgreement\": \"AGREES\","
                                + " \"purpose\": \"STATE_OTHER_NEEDS\", \"scope\": [\"SELF_CARE\"],"
                                + " \"method\": \"WRITTEN\", \"givenOn\": \"2026-01-05\"}")
                .post(journey.path("/consents"));
    }
}
