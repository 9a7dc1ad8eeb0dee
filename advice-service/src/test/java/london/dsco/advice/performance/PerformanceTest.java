package london.dsco.advice.performance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.advice.Staff;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Islington's figures, which no other test touches. Of sent advice: one on time, one late, one late
 * and excused. Of advice not yet sent: one overdue, one overdue although the authority has decided,
 * one not yet due.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class PerformanceTest {

    private static final String PERFORMANCE = "/advice/v1/performance";
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());
    private static boolean arranged;

    @BeforeEach
    void arrangeOnce() {
        if (arranged) {
            return;
        }
        arranged = true;
        finish(received(10, "CIN").allocated(), 3);
        finish(received(50, "CIN").allocated(), 2);
        AdviceCase lookedAfter = received(60, "CLA").allocated().excused(inHospital());
        finish(lookedAfter, 2, Fixtures.adviceOnLookedAfterChild());
        received(43, "CP").excused(inHospital());
        received(50, "CP").closed();
        received(42, "CP");
    }

    private static ObjectNode inHospital() {
        return Fixtures.exceptionalCircumstances(TODAY.minusDays(40));
    }

    private static AdviceCase received(int daysAgo, String involvement) {
        return Journey.openedIn(
                "islington",
                Journey.opening(TODAY.minusDays(daysAgo) + "T10:00:00Z")
                        .put("involvement", involvement));
    }

    private static void finish(AdviceCase journey, int points) {
        finish(journey, points, Fixtures.advice());
    }

    private static void finish(AdviceCase journey, int points, ObjectNode advice) {
        journey.drafted(advice).submitted().authorised().audited(points).signedOff().dispatched();
    }

    @Test
    void countsDispatchedAdviceWithAndWithoutExceptions() {
        as("dsco", "islington")
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body("groups", hasSize(1))
                .body("groups[0].key", equalTo("ALL"))
                .body("groups[0].dispatched", equalTo(3))
                .body("groups[0].onTime", equalTo(1))
                .body("groups[0].late", equalTo(1))
                .body("groups[0].excusedLate", equalTo(1))
                .body("groups[0].shares.find { it.measure == 'ON_TIME' }.percent", equalTo(33.3f))
                .body(
                        "groups[0].shares.find { it.measure == 'WITHOUT_HANDOVER' }.count",
                        equalTo(3))
                .body(
                        "groups[0].shares.find { it.measure == 'ON_TIME_LEAVING_OUT_EXCUSED' }.percent",
                        equalTo(50.0f));
    }

    @Test
    void dividesOverdueAdviceIntoExcusedAndNotExcused() {
        as("dsco", "islington")
                .get(PERFORMANCE)
                .then()
                .body("now.overdue", equalTo(2))
                .body("now.overdueExcused", equalTo(1))
                .body("now.overdueNotExcused", equalTo(1))
                .body("now.plansWithoutAdvice", equalTo(1));
    }

    @Test
    void definesWhatEveryMeasureCounts() {
        as("dsco", "islington")
                .get(PERFORMANCE)
                .then()
                .body("definitions.measure", hasItems("REMINDED_IN_TIME", "WITHOUT_HANDOVER"))
                .body("definitions.definition", hasItem(containsString("28th day after receipt")));
    }

    /** The query is due in a week, and answered today. */
    @Test
    void countsQueriesAnsweredInTimeForThoseWhoSeeThem() {
        AdviceCase journey = received(1, "CIN").allocated();
        String queries = journey.path("/queries");
        String answered =
                as("advice-author", "islington")
                        .body("{\"topic\": \"Respite\"}")
                        .post(queries)
                        .header("Location");
        as("dsco", "islington")
                .body("{\"answer\": \"Say how often.\"}")
                .post(answered + "/answer")
                .then()
                .statusCode(200);
        as("advice-author", "islington").body("{\"topic\": \"Open\"}").post(queries);
        String period = "?from=" + TODAY + "&to=" + TODAY.plusDays(30);
        for (String role : new String[] {"dsco", "team-manager"}) {
            as(role, "islington")
                    .get(PERFORMANCE + period)
                    .then()
                    .statusCode(200)
                    .body("queries.due", equalTo(1))
                    .body("queries.answeredInTime", equalTo(1))
                    .body("queries.percent", equalTo(100.0f))
                    .body("queries.definition", containsString("of all queries due"));
        }
        Staff.manager("manager-of-others@islington", "islington", "Another team");
        user("manager-of-others@islington", "islington", "team-manager")
                .get(PERFORMANCE + period)
                .then()
                .body("queries.due", equalTo(0))
                .body("queries.percent", nullValue());
        as("borough-admin", "islington").get(PERFORMANCE).then().body("queries", nullValue());
    }

    @Test
    void countsEscalationsByReasonAndThoseAnsweredInTime() {
        AdviceCase journey = received(1, "CIN").allocated();
        String answered = escalated(journey, "SUPPORT_NEEDED");
        escalated(journey, "CONSENT_NOT_GIVEN");
        as("dsco", "islington")
                .body("{\"outcome\": \"SUPPORT_GIVEN\", \"answer\": \"We met.\"}")
                .post(answered + "/answer")
                .then()
                .statusCode(200);
        String period = "?from=" + TODAY + "&to=" + TODAY.plusDays(30);
        as("team-manager", "islington")
                .get(PERFORMANCE + period)
                .then()
                .statusCode(200)
                .body("escalations.due", equalTo(1))
                .body("escalations.answeredInTime", equalTo(1))
                .body("escalations.percent", equalTo(100.0f))
                .body(
                        "escalations.byReason.find { it.reason == 'SUPPORT_NEEDED' }.count",
                        equalTo(1))
                .body(
                        "escalations.byReason.find { it.reason == 'CONSENT_NOT_GIVEN' }.count",
                        equalTo(0))
                .body("escalations.definition", containsString("of all escalations due"));
        as("borough-admin", "islington").get(PERFORMANCE).then().body("escalations", nullValue());
    }

    private static String escalated(AdviceCase journey, String reason) {
        return as("advice-author", "islington")
                .body("{\"reason\": \"%s\", \"text\": \"x\"}".formatted(reason))
                .post(journey.path("/escalations"))
                .header("Location");
    }

    @Test
    void breaksTheFiguresDown() {
        as("dsco", "islington")
                .get(PERFORMANCE + "?groupBy=INVOLVEMENT")
                .then()
                .body("groups.key", contains("CIN", "CLA"))
                .body("groups.dispatched", contains(2, 1));
        as("dsco", "islington")
                .get(PERFORMANCE + "?groupBy=AUTHOR")
                .then()
                .body("groups.key", contains("advice-author@islington"));
        as("dsco", "islington")
                .get(PERFORMANCE + "?groupBy=QUARTER")
                .then()
                .body(
                        "groups.key",
                        contains(TODAY.getYear() + "-Q" + (TODAY.getMonthValue() + 2) / 3));
    }

    @Test
    void followsOneAuthorOrTeamFromQuarterToQuarter() {
        String noNeeds = PERFORMANCE + "/measures/NO_NEEDS?groupBy=QUARTER";
        int all = counted(noNeeds);
        assertThat(counted(noNeeds + "&author=advice-author@islington")).isEqualTo(all);
        assertThat(counted(noNeeds + "&author=nobody@islington")).isZero();
        as("dsco", "islington")
                .get(noNeeds + "&team=Nowhere")
                .then()
                .body("selection.team", equalTo("Nowhere"))
                .body("points", empty());
        as("dsco", "islington")
                .accept("image/svg+xml")
                .get(noNeeds + "&author=advice-author@islington")
                .then()
                .body(containsString("of advice-author@islington"));
        as("borough-admin", "islington")
                .get(PERFORMANCE + "?author=advice-author@islington")
                .then()
                .statusCode(403);
        as("borough-admin", "islington").get(PERFORMANCE + "?team=A").then().statusCode(403);
    }

    /** Returns how many pieces of advice a measure covers. */
    private static int counted(String address) {
        List<Integer> of =
                as("dsco", "islington")
                        .get(address)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("points.of");
        return of.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void showsGoodAdviceAgainstTheEarlierAudit() {
        String good = PERFORMANCE + "/measures/GOOD_OR_BETTER?groupBy=QUARTER";
        as("borough-admin", "islington")
                .header("If-Match", "*")
                .body("{\"value\": {\"percent\": 2, \"auditedOn\": \"2021-06-30\"}}")
                .put("/advice/v1/settings/auditBaseline")
                .then()
                .statusCode(200);
        as("dsco", "islington")
                .get(good)
                .then()
                .body("baseline.percent", equalTo(2))
                .body("baseline.auditedOn", equalTo("2021-06-30"));
        as("dsco", "islington")
                .accept("image/svg+xml")
                .get(good)
                .then()
                .body(containsString("Baseline audit: 2%"));
        as("dsco", "islington")
                .get(PERFORMANCE + "/measures/NO_NEEDS")
                .then()
                .body("baseline", nullValue());
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        as("dsco", "islington")
                .get(PERFORMANCE + "?from=2020-02-01&to=2020-01-01")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"));
        as("dsco", "islington").get(PERFORMANCE + "?groupBy=SHOE_SIZE").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INVOLVEMENT", "AUTHOR", "KIND"})
    void refusesAnAdministratorAGroupingThatCouldIdentifyAChild(String grouping) {
        as("borough-admin", "islington")
                .get(PERFORMANCE + "?groupBy=" + grouping)
                .then()
                .statusCode(403);
    }

    @Test
    void refusesAnAdministratorAPeriodThatIsNotWholeQuarters() {
        as("borough-admin", "islington")
                .get(PERFORMANCE + "?from=2026-01-05&to=2026-01-05")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("from"))
                .body("errors.code", contains("not-a-quarter"));
        as("borough-admin", "islington")
                .get(PERFORMANCE + "?from=2020-01-01&to=2020-12-31")
                .then()
                .statusCode(200)
                .body("groups", hasSize(0));
    }

    @Test
    void showsAnAdministratorNeitherTheOpenQuarterNorPresentExceptionsAndOutcomes() {
        as("borough-admin", "islington")
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body("groups", hasSize(0))
                .body("now.overdue", equalTo(2))
                .body("now.overdueExcused", nullValue())
                .body("now.plansWithoutAdvice", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "sen-caseworker", "health-partner", "borough-system"})
    void refusesEveryOtherRole(String role) {
        as(role, "islington").get(PERFORMANCE).then().statusCode(403);
    }

    @Test
    void countsTheirOwnTeamForAManager() {
        Staff.manager("manager-of-others@islington", "islington", "Another team");
        as("team-manager", "islington")
                .get(PERFORMANCE)
                .then()
                .body("groups[0].dispatched", equalTo(3));
        user("manager-of-others@islington", "islington", "team-manager")
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body("groups", hasSize(0));
        user("manager-of-others@islington", "islington", "team-manager", "borough-admin")
                .get(PERFORMANCE)
                .then()
                .statusCode(200)
                .body("groups", hasSize(0));
    }
}
