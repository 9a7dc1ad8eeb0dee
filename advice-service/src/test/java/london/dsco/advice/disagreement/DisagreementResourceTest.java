package london.dsco.advice.disagreement;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class DisagreementResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String DECLINED =
            """
            {"kind": "DECLINED_ASSESSMENT", "party": "PARENT_CARER", "about": "Canary words",
             "offers": [{"offered": "A visit", "offeredOn": "%s", "response": "NO_ANSWER"},
                        {"offered": "Canary offer", "offeredOn": "%s"}]}
            """
                    .formatted(TODAY.minusDays(9), TODAY.minusDays(2));

    private static Response record(AdviceCase journey) {
        return as("advice-author").body(DECLINED).post(journey.path("/disagreements"));
    }

    @Test
    void aDisagreementIsRecordedWithEveryOfferAndRead() {
        AdviceCase journey = Journey.opened().allocated();
        Response made = record(journey);
        made.then()
                .statusCode(201)
                .body("kind", equalTo("DECLINED_ASSESSMENT"))
                .body("party", equalTo("PARENT_CARER"))
                .body("happenedOn", equalTo(TODAY.toString()))
                .body("offers.offered", contains("A visit", "Canary offer"))
                .body("offers.response", contains("NO_ANSWER", null))
                .body("recordedBy", equalTo("advice-author@camden"));
        as("dsco")
                .get(made.header("Location"))
                .then()
                .statusCode(200)
                .body("about", equalTo("Canary words"))
                .body("offers.size()", equalTo(2));
    }

    @Test
    void refusesADeclinedAssessmentThatNobodyOffered() {
        AdviceCase journey = Journey.opened().allocated();
        as("advice-author")
                .body(
                        "{\"kind\": \"DID_NOT_ENGAGE\", \"party\": \"YOUNG_PERSON\", \"about\": \"x\"}")
                .post(journey.path("/disagreements"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/offers"))
                .body("errors.code", contains("required"));
        as("advice-author")
                .body(DECLINED.replace("Canary words", " "))
                .post(journey.path("/disagreements"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/about"));
        as("advice-author")
                .body(DECLINED.replace("[{", "[null, {"))
                .post(journey.path("/disagreements"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/offers/0"));
        as("dsco").get(journey.path("/disagreements")).then().body("items.size()", equalTo(0));
    }

    @Test
    void aDisagreementDoesNotStopOtherWork() {
        AdviceCase journey = Journey.opened().allocated();
        record(journey).then().statusCode(201);
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        record(journey).then().statusCode(201);
        as("dsco").get(journey.path()).then().body("status", equalTo("DISPATCHED"));
    }

    @Test
    void managersAndDscosRecordDisagreementsToo() {
        AdviceCase journey = Journey.opened().allocated();
        as("team-manager")
                .body(DECLINED)
                .post(journey.path("/disagreements"))
                .then()
                .statusCode(201);
        as("dsco").body(DECLINED).post(journey.path("/disagreements")).then().statusCode(201);
        user("advice-author-2@camden", "camden", "advice-author")
                .body(DECLINED)
                .post(journey.path("/disagreements"))
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadDisagreements(String role) {
        AdviceCase journey = Journey.opened().allocated();
        String disagreement = record(journey).header("Location");
        as(role).body(DECLINED).post(journey.path("/disagreements")).then().statusCode(403);
        as(role).get(journey.path("/disagreements")).then().statusCode(403);
        as(role).get(disagreement).then().statusCode(403);
        system("camden").get(disagreement).then().statusCode(403);
        as("dsco", "hackney").get(disagreement).then().statusCode(404);
    }

    @Test
    void onlySocialCareSeesADisagreementInTheTimelineAndWithoutWords() {
        AdviceCase journey = Journey.opened().allocated();
        record(journey).then().statusCode(201);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("DISAGREEMENT_RECORDED", "DECLINED_ASSESSMENT")
                .doesNotContain("Canary");
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("DISAGREEMENT");
    }

    @Test
    void aDisagreementAboutAnotherRequestIsNotFound() {
        String other = record(Journey.opened().allocated()).path("id");
        as("dsco")
                .get(Journey.opened().allocated().path("/disagreements/" + other))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeyRecordsOnceAndTheListComesPageByPage() {
        AdviceCase journey = Journey.opened().allocated();
        String key = UUID.randomUUID().toString();
        String first = keyed(journey, key).path("id");
        keyed(journey, key).then().statusCode(201).body("id", equalTo(first));
        String second = record(journey).path("id");
        String cursor =
                as("dsco")
                        .get(journey.path("/disagreements?limit=1"))
                        .then()
                        .body("items.id", contains(first))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/disagreements"))
                .then()
                .body("items.id", contains(second))
                .body("nextCursor", nullValue());
    }

    private static Response keyed(AdviceCase journey, String key) {
        return as("advice-author")
                .header("Idempotency-Key", key)
                .body(DECLINED)
                .post(journey.path("/disagreements"));
    }
}
