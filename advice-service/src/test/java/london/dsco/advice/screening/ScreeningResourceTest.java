package london.dsco.advice.screening;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ScreeningResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static AdviceCase aged(int years) {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.path("child"))
                .put("dateOfBirth", TODAY.minusYears(years).minusDays(40).toString());
        return Journey.openedIn("camden", opening).allocated();
    }

    private static String screening(String authority) {
        return """
                {"screenedOn": "%s", "capacityInDoubt": true,
                 "restrictions": ["NOT_FREE_TO_LEAVE", "CONTINUOUS_SUPERVISION_AND_CONTROL"],
                 "consent": "NONE", "residence": "CHILDRENS_HOME", "authority": "%s",
                 "reasons": "Canary reasons", "referredTo": "LEGAL_SERVICES", "referredOn": "%s"}
                """
                .formatted(TODAY, authority, TODAY);
    }

    private static Response record(AdviceCase journey, String authority) {
        return as("advice-author").body(screening(authority)).post(journey.path("/screenings"));
    }

    @Test
    void aScreeningIsRecordedAndReadByThoseWhoSeeTheWholeCase() {
        AdviceCase journey = aged(17);
        Response made = record(journey, "COURT_OF_PROTECTION");
        made.then()
                .statusCode(201)
                .body("authority", equalTo("COURT_OF_PROTECTION"))
                .body("notes.size()", equalTo(0))
                .body("screenedBy", equalTo("advice-author@camden"));
        for (String role : List.of("advice-author", "team-manager", "dsco")) {
            as(role).get(made.header("Location"))
                    .then()
                    .statusCode(200)
                    .body(
                            "restrictions",
                            contains("CONTINUOUS_SUPERVISION_AND_CONTROL", "NOT_FREE_TO_LEAVE"))
                    .body("referredTo", equalTo("LEGAL_SERVICES"));
            as(role).get(journey.path("/screenings"))
                    .then()
                    .body("items.id", contains(made.<String>path("id")));
        }
    }

    @Test
    void underSixteenTheMentalCapacityActAuthorisesNothing() {
        AdviceCase journey = aged(15);
        record(journey, "COURT_OF_PROTECTION")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/authority"))
                .body("errors.code", contains("under-sixteen"))
                .body(
                        "citation",
                        equalTo(
                                "Mental Capacity Act 2005 s2(5); Re T [2021] UKSC 35;"
                                        + " Children Act 1989 s25"));
        as("dsco").get(journey.path("/screenings")).then().body("items.size()", equalTo(0));
        record(journey, "HIGH_COURT").then().statusCode(201);
        record(journey, "NONE_NEEDED")
                .then()
                .statusCode(201)
                .body("notes.code", contains("LIBERTY_TO_CONFIRM"));
    }

    /**
     * A child under 16 may or may not understand enough to consent, and nobody else has checked.
     */
    @Test
    void underSixteenAChildsOwnConsentGoesToTheLawyers() {
        AdviceCase journey = aged(15);
        as("advice-author")
                .body(
                        screening("NONE_NEEDED")
                                .replace("\"consent\": \"NONE\"", "\"consent\": \"YOUNG_PERSON\"")
                                .replace("\"capacityInDoubt\": true", "\"capacityInDoubt\": false"))
                .post(journey.path("/screenings"))
                .then()
                .statusCode(201)
                .body("notes.code", contains("LIBERTY_TO_CONFIRM", "CHILDS_CONSENT_TO_CONFIRM"))
                .body("notes[1].citation", containsString("Gillick"));
    }

    @Test
    void theQuestionsToTheLawyersAppearBesideTheScreening() {
        AdviceCase journey = aged(17);
        Response made = record(journey, "NONE_NEEDED");
        made.then()
                .statusCode(201)
                .body("authority", equalTo("NONE_NEEDED"))
                .body("notes.code", contains("LIBERTY_TO_CONFIRM"))
                .body("notes[0].citation", containsString("[2026] UKSC 16"));
        as("advice-author")
                .body(
                        screening("COURT_OF_PROTECTION")
                                .replace("\"consent\": \"NONE\"", "\"consent\": \"YOUNG_PERSON\""))
                .post(journey.path("/screenings"))
                .then()
                .statusCode(201);
        as("dsco")
                .get(journey.path("/screenings"))
                .then()
                .body(
                        "items.notes.code",
                        contains(List.of("LIBERTY_TO_CONFIRM"), List.of("CONSENT_TO_CONFIRM")));
    }

    @Test
    void refusesAReferralBeforeTheScreening() {
        String body =
                screening("COURT_OF_PROTECTION")
                        .replace(
                                "\"referredOn\": \"" + TODAY,
                                "\"referredOn\": \"" + TODAY.minusDays(1));
        as("advice-author")
                .body(body)
                .post(aged(17).path("/screenings"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-screening"));
    }

    @Test
    void refusesTheLibertyProtectionSafeguardsAsAuthority() {
        record(aged(17), "LPS")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/authority"));
    }

    /**
     * Not even a code leaves it: nobody may learn from an event or a list that a child is confined.
     */
    @Test
    void theFindingsAppearOnlyInTheScreening() {
        AdviceCase journey = aged(17);
        record(journey, "COURT_OF_PROTECTION").then().statusCode(201);
        String[] secrets = {
            "COURT_OF_PROTECTION", "NOT_FREE_TO_LEAVE", "CHILDRENS_HOME", "LEGAL_SERVICES", "Canary"
        };
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("SCREENED")
                .doesNotContain(secrets);
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("SCREENED")
                .doesNotContain(secrets);
        for (String role : List.of("sen-caseworker", "health-partner", "borough-admin")) {
            assertThat(as(role).get(journey.path()).asString()).doesNotContain(secrets);
        }
        String told =
                Database.select("select payload::text as told from outbox").stream()
                        .map(row -> String.valueOf(row.get("told")))
                        .collect(Collectors.joining());
        assertThat(told).doesNotContain(secrets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadScreenings(String role) {
        AdviceCase journey = aged(17);
        String location = record(journey, "COURT_OF_PROTECTION").header("Location");
        as(role).get(location).then().statusCode(403);
        as(role).get(journey.path("/screenings")).then().statusCode(403);
        as(role).body(screening("HIGH_COURT"))
                .post(journey.path("/screenings"))
                .then()
                .statusCode(403);
    }

    @Test
    void refusesScreeningsByTheBoroughsSystemAnotherAuthorAndTheDsco() {
        AdviceCase journey = aged(17);
        String body = screening("COURT_OF_PROTECTION");
        system("camden").body(body).post(journey.path("/screenings")).then().statusCode(403);
        as("dsco").body(body).post(journey.path("/screenings")).then().statusCode(403);
        user("advice-author-2@camden", "camden", "advice-author")
                .body(body)
                .post(journey.path("/screenings"))
                .then()
                .statusCode(403);
    }

    @Test
    void aScreeningOfAnotherRequestIsNotFound() {
        String id = record(aged(17), "COURT_OF_PROTECTION").path("id");
        as("dsco").get(Journey.opened().path("/screenings/" + id)).then().statusCode(404);
    }
}
