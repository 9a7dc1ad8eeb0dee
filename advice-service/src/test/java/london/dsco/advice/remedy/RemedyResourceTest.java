package london.dsco.advice.remedy;

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
import java.util.List;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class RemedyResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String BOROUGH = "/advice/v1/remedies?limit=200";

    private static Response open(String role, AdviceCase journey, String type) {
        return as(role).body(opening(type, TODAY)).post(journey.path("/remedies"));
    }

    private static String opening(String type, LocalDate on) {
        return "{\"type\": \"%s\", \"openedOn\": \"%s\"}".formatted(type, on);
    }

    private static Response end(String role, String address, String outcome) {
        return as(role).body(
                        """
                        {"outcome": "%s", "outcomeOn": "%s", "learning": "Canary learning"}
                        """
                                .formatted(outcome, TODAY))
                .post(address + "/outcome");
    }

    @Test
    void aRemedyIsOpenedAndEndedOnceWithWhatWasLearnt() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched().closed();
        Response opened = open("team-manager", journey, "COMPLAINT");
        opened.then()
                .statusCode(201)
                .body("requestId", equalTo(journey.requestId()))
                .body("recordedBy", equalTo("team-manager@camden"))
                .body("outcome", nullValue());
        String address = opened.header("Location");
        end("dsco", address, "PARTLY_UPHELD")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("PARTLY_UPHELD"))
                .body("learning", equalTo("Canary learning"));
        end("dsco", address, "UPHELD").then().statusCode(409);
        as("dsco").get(address).then().body("outcome", equalTo("PARTLY_UPHELD"));
    }

    @Test
    void refusesARemedyThatHasNotBegunAndAnOutcomeThatItCannotHave() {
        AdviceCase journey = Journey.opened();
        as("dsco")
                .body(opening("LGSCO", TODAY.plusDays(1)))
                .post(journey.path("/remedies"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/openedOn"));
        String mediation = open("dsco", journey, "MEDIATION").header("Location");
        end("dsco", mediation, "UPHELD")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/outcome"));
        as("dsco")
                .body("{\"outcome\": \"AGREED\", \"outcomeOn\": \"%s\"}".formatted(TODAY))
                .post(mediation + "/outcome")
                .then()
                .statusCode(400);
        as("dsco").get(mediation).then().body("outcome", nullValue());
    }

    @Test
    void isRecordedWhateverTheStatusOfTheRequest() {
        AdviceCase journey = Journey.opened();
        as("sen-caseworker").body("{\"outcome\": \"WITHDRAWN\"}").post(journey.path("/outcome"));
        String address = open("sen-caseworker", journey, "COMPLAINT").header("Location");
        end("sen-caseworker", address, "WITHDRAWN").then().statusCode(200);
    }

    @Test
    void theSenTeamSeesOnlyTheRemediesThatItRecorded() {
        AdviceCase journey = Journey.opened();
        String complaint = open("team-manager", journey, "COMPLAINT").header("Location");
        Response mediation = open("sen-caseworker", journey, "MEDIATION");
        mediation.then().statusCode(201).body("recordedBy", nullValue());
        String own = mediation.path("id");
        as("sen-caseworker").get(journey.path("/remedies")).then().body("items.id", contains(own));
        system("camden").get(journey.path("/remedies")).then().body("items.id", contains(own));
        as("sen-caseworker").get(complaint).then().statusCode(404);
        end("sen-caseworker", complaint, "UPHELD").then().statusCode(404);
        end("sen-caseworker", mediation.header("Location"), "AGREED").then().statusCode(200);
        as("dsco")
                .get(journey.path("/remedies"))
                .then()
                .body("items.type", contains("COMPLAINT", "MEDIATION"));
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("REMEDY");
    }

    @Test
    void neitherHistoryNorEventsSayWhatWasLearnt() {
        AdviceCase journey = Journey.opened();
        String address = open("dsco", journey, "JUDICIAL_REVIEW").header("Location");
        end("dsco", address, "NOT_UPHELD").then().statusCode(200);
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("REMEDY_OPENED", "REMEDY_ENDED")
                .doesNotContain("Canary");
        assertThat(Topics.await("advice.request.v1", journey.requestId(), 1))
                .noneMatch(event -> event.value().contains("Canary"));
    }

    @Test
    void theDscoListsTheBoroughsRemediesByTypeAndByWhetherTheyHaveEnded() {
        AdviceCase journey = Journey.opened();
        Response ended = open("sen-caseworker", journey, "DISAGREEMENT_RESOLUTION");
        end("sen-caseworker", ended.header("Location"), "NOT_AGREED").then().statusCode(200);
        String over = ended.path("id");
        String going = open("dsco", journey, "LGSCO").path("id");
        assertThat(listed("")).contains(over, going);
        assertThat(listed("&open=true")).contains(going).doesNotContain(over);
        assertThat(listed("&open=false")).contains(over).doesNotContain(going);
        assertThat(listed("&type=LGSCO")).contains(going).doesNotContain(over);
        assertThat(listed("&type=LGSCO&open=false")).doesNotContain(going, over);
        assertThat(
                        Database.select(
                                "select 1 from access_log where username = 'dsco@camden'"
                                        + " and action = 'READ' and cardinality(record_ids) > 1"
                                        + " and ? = any (record_ids)",
                                journey.requestId()))
                .isNotEmpty();
        assertThat(
                        as("dsco", "hackney")
                                .get(BOROUGH)
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.id"))
                .doesNotContain(over, going);
    }

    private static List<String> listed(String filter) {
        return as("dsco").get(BOROUGH + filter).then().statusCode(200).extract().path("items.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadRemedies(String role) {
        AdviceCase journey = Journey.opened();
        String address = open("dsco", journey, "COMPLAINT").header("Location");
        as(role).get(address).then().statusCode(403);
        as(role).get(journey.path("/remedies")).then().statusCode(403);
        open(role, journey, "COMPLAINT").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team-manager", "sen-caseworker", "advice-author", "borough-admin"})
    void onlyTheDscoReadsTheBoroughsList(String role) {
        as(role).get(BOROUGH).then().statusCode(403);
    }

    @Test
    void onlyReadersOfTheCaseSeeItsRemedies() {
        AdviceCase journey = Journey.opened().allocated();
        String address = open("dsco", journey, "COMPLAINT").header("Location");
        as("advice-author").get(address).then().statusCode(200);
        open("advice-author", journey, "COMPLAINT").then().statusCode(403);
        user("nobodys-manager@camden", "camden", "team-manager")
                .get(address)
                .then()
                .statusCode(403);
        as("dsco", "hackney").get(address).then().statusCode(404);
        String other = open("dsco", Journey.opened(), "COMPLAINT").path("id");
        as("dsco").get(journey.path("/remedies/" + other)).then().statusCode(404);
    }

    @Test
    void theSameKeyOpensOnceAndTheListContinuesWhereItStopped() {
        AdviceCase journey = Journey.opened();
        String key = UUID.randomUUID().toString();
        String first = null;
        for (int attempt = 0; attempt < 2; attempt++) {
            first =
                    as("dsco")
                            .header("Idempotency-Key", key)
                            .body(opening("TRIBUNAL", TODAY))
                            .post(journey.path("/remedies"))
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
        }
        String second = open("dsco", journey, "LGSCO").path("id");
        String cursor =
                as("dsco")
                        .get(journey.path("/remedies?limit=1"))
                        .then()
                        .body("items.id", contains(first))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get(journey.path("/remedies"))
                .then()
                .body("items.id", contains(second));
    }
}
