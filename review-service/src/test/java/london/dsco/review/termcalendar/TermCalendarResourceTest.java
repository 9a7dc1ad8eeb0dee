package london.dsco.review.termcalendar;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.nobody;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class TermCalendarResourceTest {

    @Test
    void storesTheTermsOfABoroughAndReplacesThem() {
        camden("borough-admin")
                .body(terms(2031, "01-06"))
                .put("/calendars/2030-31")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/reviews/v1/calendars/2030-31"))
                .body("usual", equalTo(false));
        camdenSystem()
                .body(terms(2031, "01-07"))
                .put("/calendars/2030-31")
                .then()
                .statusCode(200)
                .body("spring.firstDay", equalTo("2031-01-07"));

        camden("review-coordinator")
                .get("/calendars/2030-31")
                .then()
                .statusCode(200)
                .body("spring.firstDay", equalTo("2031-01-07"))
                .body("usual", equalTo(false));
        islingtonSystem().get("/calendars/2030-31").then().body("usual", equalTo(true));
    }

    @Test
    void answersWithTheUsualTermsIfABoroughHasRecordedNone() {
        camdenSystem()
                .get("/calendars/2040-41")
                .then()
                .statusCode(200)
                .body("academicYear", equalTo("2040-41"))
                .body("autumn.firstDay", equalTo("2040-09-01"))
                .body("usual", equalTo(true));
    }

    @Test
    void refusesTermsOfAnotherYear() {
        camdenSystem()
                .body(terms(2033, "01-06"))
                .put("/calendars/2031-32")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/spring/firstDay"))
                .body("errors.code", hasItem("another-year"));
        camdenSystem().get("/calendars/2031-32").then().body("usual", equalTo(true));
    }

    @Test
    void refusesAStaleVersion() {
        camdenSystem().body(terms(2036, "01-06")).put("/calendars/2035-36").then().statusCode(201);

        camdenSystem()
                .header("If-Match", "\"stale\"")
                .body(terms(2036, "01-07"))
                .put("/calendars/2035-36")
                .then()
                .statusCode(412);
    }

    @Test
    void anInvalidSchoolYearIsNotFound() {
        camdenSystem().get("/calendars/2026-29").then().statusCode(404);
        camdenSystem().get("/calendars/next").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "review-coordinator", "sen-caseworker"})
    void readersOfTermsCannotRecordThem(String role) {
        camden(role).get("/calendars/2041-42").then().statusCode(200);
        camden(role).body(terms(2042, "01-06")).put("/calendars/2041-42").then().statusCode(403);
    }

    @Test
    void otherRolesCannotSeeTheCalendar() {
        camden("setting").get("/calendars/2041-42").then().statusCode(not(equalTo(200)));
        nobody().get("/calendars/2041-42").then().statusCode(401);
    }

    private static Map<String, Object> terms(int endYear, String springFrom) {
        return Map.of(
                "autumn", days(endYear - 1 + "-09-02", endYear - 1 + "-12-18"),
                "spring", days(endYear + "-" + springFrom, endYear + "-03-25"),
                "summer", days(endYear + "-04-12", endYear + "-07-21"));
    }

    private static Map<String, Object> days(String from, String to) {
        return Map.of("firstDay", from, "lastDay", to);
    }
}
