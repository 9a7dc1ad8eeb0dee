package london.dsco.advice.sen2;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.domain.Role;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The return of Bexley, whose requests no other test touches. */
@QuarkusTest
@WithTestResource(RealParts.class)
class Sen2ResourceTest {

    private static final String BEXLEY = "bexley";
    private static final String EXPORT = "/advice/v1/exports/sen2";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static AdviceCase received(LocalDate on, String upn) {
        ObjectNode opening = Journey.opening(on + "T10:00:00Z");
        ((ObjectNode) opening.path("child")).put("upn", upn);
        return Journey.openedIn(BEXLEY, opening);
    }

    private static void decided(AdviceCase journey, String body) {
        as("sen-caseworker", BEXLEY)
                .body(body)
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
    }

    /** The authority considered it, agreed, and named the request for advice that followed. */
    private static void agreed(AdviceCase journey, LocalDate receivedOn, LocalDate notifiedOn) {
        String path =
                as("sen-caseworker", BEXLEY)
                        .body(
                                """
                                {"child": {"childRef": "%s", "givenName": "Amina",
                                  "familyName": "Canaryname", "dateOfBirth": "2017-05-05"},
                                  "requestReceivedOn": "%s", "answerBy": "%s"}
                                """
                                        .formatted(journey.childRef(), receivedOn, TODAY))
                        .post("/advice/v1/considerations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        as("sen-caseworker", BEXLEY)
                .body("{\"decision\": \"ASSESS\", \"notifiedOn\": \"%s\"}".formatted(notifiedOn))
                .post(path + "/decision")
                .then()
                .statusCode(200);
        as("sen-caseworker", BEXLEY)
                .header("If-Match", "*")
                .body("{\"requestId\": \"" + journey.requestId() + "\"}")
                .put(path + "/request")
                .then()
                .statusCode(200);
    }

    private static List<String> lines(String borough, String query) {
        return user(borough + "-machine", borough, "borough-system")
                .accept("text/csv")
                .get(EXPORT + "?" + query)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString()
                .lines()
                .toList();
    }

    @Test
    void exportsTheDataUnderTheDepartmentsNamesInAStableOrder() {
        LocalDate first = TODAY.minusDays(80);
        AdviceCase plan = received(first, "H801200001001");
        plan.excused(Fixtures.exceptionalCircumstances(TODAY.minusDays(60)));
        decided(plan, Fixtures.planIssued("P-1", TODAY.minusDays(2)).toString());
        AdviceCase none = received(first.plusDays(1), null);
        decided(none, "{\"outcome\": \"NO_PLAN\"}");
        agreed(received(first.plusDays(2), "W202000023123"), first.minusDays(30), first);
        ObjectNode again = Journey.opening(first.plusDays(3) + "T10:00:00Z");
        Journey.openedIn(BEXLEY, again.put("kind", "REASSESSMENT"));

        String period = "&from=" + first + "&to=" + TODAY;
        assertThat(lines(BEXLEY, "module=REQUESTS" + period))
                .containsExactly(
                        "UPN,ChildRef,AdviceReceivedDate,ReceivedDate,RequestOutcomeDate,"
                                + "RequestOutcome",
                        "H801200001001,," + first + ",,,Y",
                        "\"\"," + none.childRef() + "," + first.plusDays(1) + ",,,Y",
                        "W202000023123,,"
                                + first.plusDays(2)
                                + ","
                                + first.minusDays(30)
                                + ","
                                + first
                                + ",Y");
        assertThat(lines(BEXLEY, "module=ASSESSMENT" + period))
                .containsExactly(
                        "UPN,ChildRef,AdviceReceivedDate,AssessmentOutcome,AssessmentOutcomeDate,"
                                + "Week20",
                        "H801200001001,," + first + ",Y," + TODAY.minusDays(2) + ",1",
                        "\"\"," + none.childRef() + "," + first.plusDays(1) + ",N," + TODAY + ",");
        assertThat(lines(BEXLEY, "module=NAMED_PLAN" + period))
                .containsExactly(
                        "UPN,ChildRef,AdviceReceivedDate,StartDate",
                        "H801200001001,," + first + "," + TODAY.minusDays(2));
        assertThat(lines(BEXLEY, "module=REQUESTS&from=" + first + "&to=" + first))
                .as("the last day is in it, the next is not")
                .hasSize(2);
        assertThat(lines("harrow", "module=REQUESTS" + period))
                .as("another borough's")
                .noneMatch(line -> line.contains("H801200001001"))
                .noneMatch(line -> line.contains(none.childRef()));
    }

    @Test
    void leavesOneAccessLineWithItsCount() {
        assertThat(lines("havering", "module=NAMED_PLAN&from=2020-01-01&to=2020-12-31")).hasSize(1);
        assertThat(
                        Database.select(
                                "select action, record_ids[1] as what from access_log"
                                        + " where borough = 'E09000016' and record_type = 'sen2-export'"))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line)
                                        .containsEntry("action", "READ")
                                        .containsEntry(
                                                "what", "NAMED_PLAN:2020-01-01:2020-12-31:0"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "BOROUGH_SYSTEM")
    void refusesPeopleWhoAreNotSystems(Role role) {
        as(role.code(), role.isOfABorough() ? "camden" : "london")
                .get(EXPORT + "?module=REQUESTS")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?module=ACTIVE_PLANS", "?module=REQUESTS&from=yesterday"})
    void refusesAnUnknownModuleOrDay(String query) {
        user("bexley-machine", BEXLEY, "borough-system").get(EXPORT + query).then().statusCode(400);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        user("bexley-machine", BEXLEY, "borough-system")
                .get(EXPORT + "?module=REQUESTS&from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"));
    }
}
