package london.dsco.advice.plantext;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class PlanTextResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    /**
     * The need of the advice in different case, its provision without its hours, and one more line.
     */
    private static final String LINES =
            """
            {"planRef": "P-7", "issuedOn": "%s",
             "sectionD": [{"needId": "n1",
               "text": "joining in with others outside school takes planning, and one familiar adult"}],
             "sectionH1": [{"text": "A short break: a support worker goes along to a club of the \
            child's choice where possible"}],
             "sectionH2": [{"text": "Canary grab rails in the bathroom"}]}
            """;

    private static Response record(AdviceCase journey) {
        return record(journey, LINES.formatted(TODAY));
    }

    private static Response record(AdviceCase journey, String body) {
        return as("sen-caseworker").body(body).post(journey.path("/plan-texts"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "advice-author", "team-manager", "sen-caseworker"})
    void everyReceiverOfTheAdviceSeesTheComparison(String role) {
        AdviceCase journey = Journey.signedOffWith(3).dispatched().closed();
        String address = record(journey).then().statusCode(201).extract().header("Location");
        as(role).get(address + "/comparison")
                .then()
                .statusCode(200)
                .body("adviceVersion", equalTo(1))
                .body("kept", equalTo(1))
                .body("changed", equalTo(1))
                .body("added", equalTo(1))
                .body("dropped", equalTo(0))
                .body("lines.change", contains("KEPT", "CHANGED", "ADDED"))
                .body("lines.matchedBy", contains("ID", "TEXT", null))
                .body("lines[1].before.id", equalTo("p1"))
                .body("lines[2].before", nullValue())
                .body("lines[2].after.section", equalTo("H2"));
    }

    @Test
    void theSenTeamComparesAfterDispatchAndSocialCareAfterSignOff() {
        AdviceCase journey =
                Journey.opened().allocated().drafted().submitted().authorised().audited(3);
        String comparison = record(journey).header("Location") + "/comparison";
        as("dsco").get(comparison).then().statusCode(404);
        as("sen-caseworker").get(comparison).then().statusCode(403);
        journey.signedOff();
        as("dsco").get(comparison).then().statusCode(200).body("kept", equalTo(1));
        as("sen-caseworker").get(comparison).then().statusCode(403);
        system("camden").get(comparison).then().statusCode(403);
        journey.dispatched();
        as("sen-caseworker").get(comparison).then().statusCode(200);
        system("camden").get(comparison).then().statusCode(200);
    }

    @Test
    void comparesWithTheSentVersionWhileACorrectedVersionIsWritten() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        String comparison = record(journey).header("Location") + "/comparison";
        as("dsco").body("{\"reason\": \"A name\"}").post(journey.path("/correction"));
        as("dsco").get(comparison).then().statusCode(200).body("adviceVersion", equalTo(1));
        journey.drafted().submitted().authorised().audited(3).signedOff();
        as("sen-caseworker").get(comparison).then().body("adviceVersion", equalTo(1));
        journey.dispatched();
        as("sen-caseworker").get(comparison).then().body("adviceVersion", equalTo(2));
    }

    @Test
    void aPlanWithoutSocialCareDroppedEverything() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        String empty =
                """
                {"issuedOn": "%s", "sectionD": [], "sectionH1": [], "sectionH2": []}
                """
                        .formatted(TODAY);
        String address = record(journey, empty).header("Location");
        as("dsco")
                .get(address + "/comparison")
                .then()
                .body("lines.change", contains("DROPPED", "DROPPED"));
    }

    @Test
    void aTextIsReadAsRecordedAndListedWithoutItsWords() {
        AdviceCase journey = Journey.opened();
        Response first = record(journey);
        first.then()
                .statusCode(201)
                .body("planRef", equalTo("P-7"))
                .body("h1FromEighteen", equalTo(false))
                .body("recordedBy", nullValue());
        as("dsco")
                .get(first.header("Location"))
                .then()
                .statusCode(200)
                .body("sectionD[0].needId", equalTo("n1"))
                .body("recordedBy", equalTo("sen-caseworker@camden"));
        String second = record(journey).path("id");
        Response page = as("dsco").get(journey.path("/plan-texts?limit=1"));
        page.then()
                .body("items.id", contains(first.<String>path("id")))
                .body("items[0].needs", equalTo(1))
                .body("items[0].provision", equalTo(2));
        assertThat(page.asString()).doesNotContain("Canary");
        as("dsco")
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(journey.path("/plan-texts"))
                .then()
                .body("items.id", contains(second));
    }

    @Test
    void theTimelineShowsThatATextWasRecordedWithoutWords() {
        AdviceCase journey = Journey.opened();
        record(journey).then().statusCode(201);
        for (String role : new String[] {"dsco", "sen-caseworker"}) {
            assertThat(as(role).get(journey.path("/timeline")).asString())
                    .contains("PLAN_TEXT_RECORDED")
                    .doesNotContain("Canary");
        }
    }

    @Test
    void flagsH1InThePlanOfSomebodyOf18OrOver() {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.path("child"))
                .put("dateOfBirth", TODAY.minusYears(18).toString())
                .remove("upn");
        AdviceCase journey = Journey.openedIn("camden", opening);
        record(journey).then().statusCode(201).body("h1FromEighteen", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-08-31", "2099-01-01"})
    void refusesADayOnWhichNoPlanCanHaveBeenIssued(String day) {
        record(Journey.opened(), LINES.formatted(day))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/issuedOn"));
    }

    @Test
    void refusesMoreLinesThanASectionMayHave() {
        String lines =
                IntStream.range(0, 51)
                        .mapToObj(line -> "{\"text\": \"Line\"}")
                        .collect(Collectors.joining(",", "[", "]"));
        String body =
                """
                {"issuedOn": "%s", "sectionD": %s, "sectionH1": [], "sectionH2": []}
                """
                        .formatted(TODAY, lines);
        record(Journey.opened(), body)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sectionD"));
    }

    @Test
    void refusesATextAboutAWithdrawnRequest() {
        AdviceCase journey = Journey.opened();
        as("sen-caseworker").body("{\"outcome\": \"WITHDRAWN\"}").post(journey.path("/outcome"));
        record(journey).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadThePlanText(String role) {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        String address = record(journey).header("Location");
        as(role).get(address).then().statusCode(403);
        as(role).get(address + "/comparison").then().statusCode(403);
        as(role).get(journey.path("/plan-texts")).then().statusCode(403);
    }

    @Test
    void onlyTheSenTeamRecordsAndOnlyReadersOfTheCaseRead() {
        AdviceCase journey = Journey.opened().allocated();
        String address = record(journey).header("Location");
        for (String role : new String[] {"dsco", "advice-author", "team-manager"}) {
            as(role).body(LINES.formatted(TODAY))
                    .post(journey.path("/plan-texts"))
                    .then()
                    .statusCode(403);
        }
        user("nobodys-manager@camden", "camden", "team-manager")
                .get(address)
                .then()
                .statusCode(403);
        as("dsco", "hackney").get(address).then().statusCode(404);
        String other = record(Journey.opened()).path("id");
        as("dsco").get(journey.path("/plan-texts/" + other)).then().statusCode(404);
    }
}
