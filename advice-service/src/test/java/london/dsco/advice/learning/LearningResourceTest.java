package london.dsco.advice.learning;

import static london.dsco.advice.People.as;
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
class LearningResourceTest {

    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static final String REPORT = "/advice/v1/learning-report";

    private static Response record(AdviceCase journey, String lesson) {
        return as("dsco")
                .body(
                        """
                        {"theme": "PROVISION", "source": "AUDIT", "lesson": "%s"}
                        """
                                .formatted(lesson))
                .post(journey.path("/learning-points"));
    }

    private static Response report(String address, LocalDate on) {
        return as("dsco")
                .body(
                        """
                        {"board": "SCRUTINY_COMMITTEE", "reportedOn": "%s"}
                        """
                                .formatted(on))
                .post(address + "/report");
    }

    /** Returns a different lesson each time, so that each test finds its own. */
    private static String lesson() {
        return "Ask for the hours first, lesson " + letters(UUID.randomUUID());
    }

    private static String letters(UUID id) {
        return id.toString().replaceAll("[^a-f]", "");
    }

    @Test
    void aLessonIsRecordedAndReportedOnce() {
        AdviceCase journey = Journey.opened();
        String lesson = lesson();
        Response recorded = record(journey, lesson);
        recorded.then()
                .statusCode(201)
                .body("requestId", equalTo(journey.requestId()))
                .body("lesson", equalTo(lesson))
                .body("recordedBy", equalTo("dsco@camden"))
                .body("board", nullValue());
        String address = recorded.header("Location");
        report(address, TODAY)
                .then()
                .statusCode(200)
                .body("board", equalTo("SCRUTINY_COMMITTEE"))
                .body("reportedOn", equalTo(TODAY.toString()));
        report(address, TODAY).then().statusCode(409);
        as("dsco")
                .get(journey.path("/learning-points"))
                .then()
                .body("items.lesson", contains(lesson));
        assertThat(as("dsco").get(journey.path("/timeline")).asString())
                .contains("LEARNING_RECORDED", "LEARNING_REPORTED")
                .doesNotContain(lesson);
    }

    @Test
    void refusesADayOnWhichTheBoardCannotHaveHeardTheLesson() {
        String address = record(Journey.opened(), lesson()).header("Location");
        report(address, TODAY.plusDays(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
        report(address, TODAY.minusDays(1))
                .then()
                .statusCode(422)
                .body("errors.code", contains("before-recorded"));
        as("dsco").get(address).then().body("board", nullValue());
    }

    @Test
    void refusesALessonThatNamesTheChildOrHasANumber() {
        AdviceCase journey = Journey.opened();
        String child = as("dsco").get(journey.path()).then().extract().path("child.givenName");
        for (String lesson :
                new String[] {
                    "We did not ask " + child + " what matters.", "Call 020 7946 0018 about hours."
                }) {
            Response refused = record(journey, lesson);
            refused.then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/lesson"))
                    .body("errors.code", contains("identifies-a-person"));
            assertThat(refused.asString()).doesNotContain(child, "7946 00");
        }
        as("dsco").get(journey.path("/learning-points")).then().body("items.size()", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dsco", "borough-admin"})
    void reportsTheBoroughsLessonsWithoutTheCase(String role) {
        AdviceCase journey = Journey.opened();
        String lesson = lesson();
        String address = record(journey, lesson).header("Location");
        report(address, TODAY).then().statusCode(200);
        String own =
                "themes.find { it.theme == 'PROVISION' }.lessons.find { it.lesson == '%s' }"
                        .formatted(lesson);
        Response report = as(role).get(REPORT);
        report.then()
                .statusCode(200)
                .body(own + ".source", equalTo("AUDIT"))
                .body(own + ".board", equalTo("SCRUTINY_COMMITTEE"));
        assertThat(report.asString())
                .doesNotContain(journey.requestId(), journey.childRef(), "dsco@camden");
        assertThat(as(role).accept("text/csv").get(REPORT).asString())
                .startsWith("theme,source,lesson,board,reportedOn")
                .contains("PROVISION,AUDIT,\"" + lesson + "\",SCRUTINY_COMMITTEE," + TODAY);
        assertThat(as(role, "hackney").get(REPORT).asString()).doesNotContain(lesson);
        assertThat(as(role).get(REPORT + "?to=" + TODAY.minusDays(1)).asString())
                .doesNotContain(lesson);
        as(role).get(REPORT + "?from=" + TODAY + "&to=" + TODAY.minusDays(1))
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sen-caseworker", "health-partner", "borough-admin", "virtual-school"})
    void otherRolesCannotReadLessons(String role) {
        AdviceCase journey = Journey.opened();
        String address = record(journey, lesson()).header("Location");
        as(role).get(address).then().statusCode(403);
        as(role).get(journey.path("/learning-points")).then().statusCode(403);
    }

    @Test
    void onlyReadersOfTheCaseSeeItsLessons() {
        AdviceCase journey = Journey.opened().allocated();
        String address = record(journey, lesson()).header("Location");
        as("advice-author").get(address).then().statusCode(200);
        user("nobodys-manager@camden", "camden", "team-manager")
                .get(address)
                .then()
                .statusCode(403);
        as("dsco", "hackney").get(address).then().statusCode(404);
        String other = record(Journey.opened(), lesson()).path("id");
        as("dsco").get(journey.path("/learning-points/" + other)).then().statusCode(404);
        as("team-manager").get(REPORT).then().statusCode(403);
    }
}
