package london.dsco.advice.rectification;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class RectificationResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static Response ask(String role, AdviceCase journey, String subject, LocalDate on) {
        return as(role).body(
                        """
                        {"subject": "%s", "askedBy": "PARENT_CARER", "askedOn": "%s",
                         "words": "Canary: the name is wrong."}
                        """
                                .formatted(subject, on))
                .post(journey.path("/rectifications"));
    }

    private static Response answer(String role, String address, String rest) {
        return as(role).body("{\"decidedOn\": \"%s\", %s}".formatted(TODAY, rest))
                .post(address + "/answer");
    }

    private static String right(String particulars) {
        return "\"decision\": \"CORRECTED\", \"particulars\": {%s}".formatted(particulars);
    }

    @Test
    void theSenTeamCorrectsWhoTheChildIsForEveryReader() {
        AdviceCase journey = Journey.opened();
        String born = as("dsco").get(journey.path()).path("child.dateOfBirth");
        String address = ask("sen-caseworker", journey, "PARTICULARS", TODAY).header("Location");

        answer("sen-caseworker", address, right("\"familyName\": \"Canaryright\""))
                .then()
                .statusCode(200)
                .body("state", equalTo("CORRECTED"))
                .body("decidedOn", equalTo(TODAY.toString()))
                .body("recordedBy", nullValue());

        as("dsco")
                .get(journey.path())
                .then()
                .body("child.familyName", equalTo("Canaryright"))
                .body("child.dateOfBirth", equalTo(born));
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("RECTIFICATION_ASKED", "RECTIFICATION_ANSWERED", "familyName")
                .doesNotContain("Canary");
        assertThat(Topics.await("advice.request.v1", journey.requestId(), 1))
                .noneMatch(event -> event.value().contains("Canary"));
    }

    @Test
    void isDueWithinAMonthAndTwoMoreOnceTheFamilyWasTold() {
        AdviceCase journey = Journey.opened();
        LocalDate asked = TODAY.minusDays(20);
        Response made = ask("dsco", journey, "ADVICE", asked);
        made.then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("answerBy", equalTo(asked.plusMonths(1).toString()));
        String address = made.header("Location");
        String more = "{\"reason\": \"Three services have to look.\"}";

        as("dsco")
                .body(more)
                .post(address + "/extension")
                .then()
                .statusCode(200)
                .body("answerBy", equalTo(asked.plusMonths(3).toString()));
        as("dsco").body(more).post(address + "/extension").then().statusCode(409);
    }

    @Test
    void isNeverOverdueIfTheBoroughFoundTheError() {
        AdviceCase journey = Journey.opened();
        as("dsco")
                .body(
                        """
                        {"subject": "ADVICE", "askedBy": "AUTHORITY", "askedOn": "%s", "words": "A date."}
                        """
                                .formatted(TODAY.minusDays(90)))
                .post(journey.path("/rectifications"))
                .then()
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("answerBy", nullValue());
    }

    @Test
    void refusesMoreTimeAfterAMonthAndShowsWhatIsOverdue() {
        AdviceCase journey = Journey.opened();
        Response made = ask("dsco", journey, "ADVICE", TODAY.minusDays(40));
        made.then().body("state", equalTo("OVERDUE"));

        as("dsco")
                .body("{\"reason\": \"Too late.\"}")
                .post(made.header("Location") + "/extension")
                .then()
                .statusCode(422)
                .body("errors.code", contains("too-late"));
        answer(
                        "dsco",
                        made.header("Location"),
                        "\"decision\": \"NOT_CORRECTED\", \"reasons\": \"She said so.\", \"informedOfRemedies\": true,"
                                + " \"statement\": \"I did not.\"")
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_CORRECTED"))
                .body("statement", equalTo("I did not."));
    }

    @Test
    void correctsSentAdviceOnlyWithAVersionSentAfterTheClaim() {
        AdviceCase journey = Journey.signedOffWith(3).dispatched();
        String address = ask("dsco", journey, "ADVICE", TODAY).header("Location");

        answer(
                        "dsco",
                        address,
                        ("\"decision\": \"CORRECTED\", \"correctedVersion\": 1,"
                                        + " \"recipientsInformedOn\": \"%s\"")
                                .formatted(TODAY))
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-sent"));
        as("dsco").get(address).then().body("state", equalTo("OPEN"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"dateOfBirth\": \"1990-01-01\"|422|/particulars/dateOfBirth|age",
                "\"upn\": \"Z801200001001\"|400|/particulars/upn|",
                "\"familyName\": \" \"|400|/particulars/familyName|",
                "|422|/particulars|unchanged"
            })
    void refusesImpossibleParticularsAndChangesNothing(
            String particulars, int status, String pointer, String code) {
        AdviceCase journey = Journey.opened();
        String name = as("dsco").get(journey.path()).path("child.familyName");
        String address = ask("dsco", journey, "PARTICULARS", TODAY).header("Location");

        Response refused = answer("dsco", address, right(particulars == null ? "" : particulars));
        refused.then().statusCode(status).body("errors.pointer", contains(pointer));
        if (code != null) {
            refused.then().body("errors.code", contains(code));
        }
        as("dsco").get(address).then().body("state", equalTo("OPEN"));
        as("dsco").get(journey.path()).then().body("child.familyName", equalTo(name));
    }

    @Test
    void refusesASecondAnswer() {
        AdviceCase journey = Journey.opened();
        ask("dsco", journey, "ADVICE", TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/askedOn"));
        String address = ask("dsco", journey, "ADVICE", TODAY).header("Location");
        String refusal =
                "\"decision\": \"NOT_CORRECTED\", \"reasons\": \"It is right.\", \"informedOfRemedies\": true";
        answer("dsco", address, refusal).then().statusCode(200);
        answer("dsco", address, refusal).then().statusCode(409);
        as("dsco")
                .body("{\"reason\": \"Late.\"}")
                .post(address + "/extension")
                .then()
                .statusCode(409);
    }

    @Test
    void onlyADscoAnswersAboutWhatTheAdviceSays() {
        AdviceCase journey = Journey.opened();
        String address = ask("sen-caseworker", journey, "ADVICE", TODAY).header("Location");

        answer("sen-caseworker", address, "\"decision\": \"CORRECTED\"").then().statusCode(403);
        answer("dsco", address, "\"decision\": \"CORRECTED\"").then().statusCode(200);
    }

    @Test
    void theSenTeamSeesNoClaimsAboutAdviceThatSocialCareRecorded() {
        AdviceCase journey = Journey.opened();
        Response hidden = ask("team-manager", journey, "ADVICE", TODAY);
        String shown = ask("team-manager", journey, "PARTICULARS", TODAY).path("id");
        String address = hidden.header("Location");

        as("sen-caseworker").get(address).then().statusCode(404);
        answer("sen-caseworker", address, "\"decision\": \"CORRECTED\"").then().statusCode(404);
        as("sen-caseworker")
                .get(journey.path("/rectifications"))
                .then()
                .body("items.id", contains(shown));
        as("sen-caseworker")
                .get("/advice/v1/rectifications?limit=200")
                .then()
                .body("items.id", hasItem(shown))
                .body("items.id", not(hasItem(hidden.<String>path("id"))));
        as("dsco")
                .get("/advice/v1/rectifications?limit=200")
                .then()
                .body("items.id", hasItem(hidden.<String>path("id")));
    }

    @Test
    void leavesTheBoroughsListOnceItIsAnswered() {
        AdviceCase journey = Journey.opened();
        Response made = ask("dsco", journey, "ADVICE", TODAY);
        answer("dsco", made.header("Location"), "\"decision\": \"CORRECTED\"")
                .then()
                .statusCode(200);
        as("dsco")
                .get("/advice/v1/rectifications?limit=200")
                .then()
                .body("items.id", not(hasItem(made.<String>path("id"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadRectifications(String role) {
        AdviceCase journey = Journey.opened();
        String address = ask("dsco", journey, "PARTICULARS", TODAY).header("Location");
        ask(role, journey, "PARTICULARS", TODAY).then().statusCode(403);
        as(role).get(address).then().statusCode(403);
        as(role).get(journey.path("/rectifications")).then().statusCode(403);
        as("dsco", "hackney").get(address).then().statusCode(404);
        user("advice-author-2@camden", "camden", "advice-author")
                .get(address)
                .then()
                .statusCode(403);
        system("camden").get(address).then().statusCode(200);
    }
}
