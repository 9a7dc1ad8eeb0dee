package london.dsco.network.benchmark;

import static london.dsco.network.fact.AdviceRequestEvents.dueOn;
import static london.dsco.network.fact.AdviceRequestEvents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Callers;
import london.dsco.network.fact.AdviceRequestEvents;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a quarter of its own. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BenchmarkResourceTest {

    private static final String DISPATCHED =
            "select count(*) as n from advice_fact where dispatched_on between ?::date and ?::date";

    private static void dispatched(String borough, String dueOn, int times, int days) {
        for (int i = 0; i < times; i++) {
            dueOn(borough, dueOn).dispatchAfter(days, "GOOD");
        }
    }

    private static void awaitDispatched(String from, String to, long count) {
        await().until(
                        () -> Database.select(DISPATCHED, from, to).get(0).get("n"),
                        n -> n.equals(count));
    }

    private static JsonPath quarter(String measure, String cohort, String quarter) {
        return Callers.dsco()
                .queryParam("measure", measure)
                .queryParam("cohort", cohort)
                .queryParam("from", quarter)
                .queryParam("to", quarter)
                .get("/benchmarks")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> borough(JsonPath table, String gss) {
        return table.getMap("quarters[0].boroughs.find { it.gss == '" + gss + "' }");
    }

    private static ValidatableResponse revise(String quarter) {
        return Callers.in(Role.NETWORK_COORDINATOR)
                .contentType("application/json")
                .body(Map.of("measure", "TIMELINESS", "cohort", "DISPATCHED", "quarter", quarter))
                .put("/benchmarks/revision")
                .then()
                .statusCode(200);
    }

    @Test
    void showsWhatWasDispatchedWithSmallNumbersHidden() {
        dispatched("E09000010", "2024-08-12", 14, 40);
        for (int i = 0; i < 7; i++) {
            AdviceRequestEvents excused = dueOn("E09000010", "2024-08-12");
            send(excused.excusedAfter(45));
            excused.dispatchAfter(50, "GOOD");
        }
        dispatched("E09000011", "2024-08-12", 13, 40);
        dispatched("E09000013", "2024-08-12", 11, 40);
        dispatched("E09000013", "2024-08-12", 3, 43);
        dispatched("E09000001", "2024-08-12", 12, 40);
        awaitDispatched("2024-07-01", "2024-09-30", 60);

        JsonPath quarter = quarter("TIMELINESS", "DISPATCHED", "2024-Q3");
        assertThat(quarter.getBoolean("quarters[0].open")).isFalse();
        assertThat(quarter.getInt("quarters[0].revision")).isEqualTo(1);
        assertThat(borough(quarter, "E09000010"))
                .containsEntry("name", "Enfield")
                .containsEntry("denominator", 21)
                .containsEntry("numerator", 14)
                .containsEntry("percent", 66.7f)
                .containsEntry("withExceptions", Map.of("numerator", 21, "percent", 100.0f))
                .doesNotContainKey("stillOwed");
        assertThat(borough(quarter, "E09000013"))
                .as("the difference would tell of three")
                .containsEntry("denominator", 14)
                .containsEntry("numerator", "c")
                .containsEntry("percent", "c");
        assertThat(borough(quarter, "E09000011")).containsEntry("percent", 100.0f);
        assertThat(borough(quarter, "E09000001"))
                .as("the City is never shown")
                .containsEntry("denominator", "c")
                .containsEntry("numerator", "c");
        assertThat(borough(quarter, "E09000014"))
                .containsEntry("denominator", 0)
                .containsEntry("numerator", 0)
                .containsEntry("percent", "z");
        Map<String, Object> region = quarter.getMap("quarters[0].region");
        assertThat(region).containsEntry("boroughs", 3).containsEntry("denominator", 48);
        assertThat((int) region.get("numeratorFrom")).isLessThanOrEqualTo(38);
        assertThat((int) region.get("numeratorTo")).isGreaterThanOrEqualTo(38);
    }

    @Test
    void adviceDueButNotSentCountsInTheCohortOfDueAdvice() {
        dispatched("E09000015", "2024-05-20", 10, 42);
        for (int i = 0; i < 8; i++) {
            send(dueOn("E09000015", "2024-05-20").received());
        }
        for (int i = 0; i < 7; i++) {
            AdviceRequestEvents decided = dueOn("E09000015", "2024-05-20");
            send(decided.received(), decided.closedAfter(60, "PLAN_ISSUED", true));
        }
        AdviceRequestEvents withdrawn = dueOn("E09000015", "2024-05-20");
        send(withdrawn.received(), withdrawn.closedAfter(20, "WITHDRAWN", true));
        dispatched("E09000016", "2024-05-20", 1, 42);
        awaitDispatched("2024-04-01", "2024-06-30", 11);

        assertThat(borough(quarter("TIMELINESS", "DUE", "2024-Q2"), "E09000015"))
                .containsEntry("denominator", 25)
                .containsEntry("numerator", 10)
                .containsEntry("stillOwed", 8)
                .containsEntry("planWithoutAdvice", 7);
        assertThat(borough(quarter("TIMELINESS", "DISPATCHED", "2024-Q2"), "E09000015"))
                .containsEntry("denominator", 10)
                .containsEntry("percent", 100.0f);
    }

    @Test
    void hidesDueAdviceBesideAHiddenRowOfTheSameAdvice() {
        dispatched("E09000020", "2022-08-15", 17, 42);
        dispatched("E09000020", "2022-08-15", 3, 45);
        awaitDispatched("2022-07-01", "2022-09-30", 20);
        assertThat(borough(quarter("TIMELINESS", "DISPATCHED", "2022-Q3"), "E09000020"))
                .containsEntry("denominator", 20)
                .containsEntry("numerator", "c");
        assertThat(borough(quarter("TIMELINESS", "DUE", "2022-Q3"), "E09000020"))
                .containsEntry("denominator", "c")
                .containsEntry("numerator", "c");
    }

    @Test
    void adviceSentAfterTheEndOfTheQuarterCountsAsOutstanding() {
        dispatched("E09000021", "2021-05-17", 10, 42);
        dispatched("E09000021", "2021-05-17", 8, 120);
        awaitDispatched("2021-04-01", "2021-09-30", 18);
        assertThat(borough(quarter("TIMELINESS", "DUE", "2021-Q2"), "E09000021"))
                .containsEntry("denominator", 18)
                .containsEntry("numerator", 10)
                .containsEntry("stillOwed", 8);
    }

    @Test
    void aReminderAfterTheTwentyEighthDayDoesNotCount() {
        for (int i = 0; i < 10; i++) {
            AdviceRequestEvents late = dueOn("E09000017", "2024-02-12");
            send(late.received(), late.remindedAfter(60), late.dispatchedAfter(61, "GOOD"));
            AdviceRequestEvents early = dueOn("E09000017", "2024-02-12");
            send(early.received(), early.dispatchedAfter(28, "INADEQUATE"));
        }
        awaitDispatched("2024-01-01", "2024-03-31", 20);
        assertThat(borough(quarter("REMINDER_COVERAGE", "DISPATCHED", "2024-Q1"), "E09000017"))
                .containsEntry("denominator", 20)
                .containsEntry("percent", 50.0f)
                .doesNotContainKey("withExceptions");
        assertThat(borough(quarter("QUALITY", "DISPATCHED", "2024-Q1"), "E09000017"))
                .containsEntry("percent", 50.0f);
    }

    @Test
    void aConsultationCountsWhenItWasOfferedByTheDayOfDispatch() {
        for (int i = 0; i < 10; i++) {
            AdviceRequestEvents early = dueOn("E09000022", "2021-02-12");
            send(early.received(), early.offeredAfter(0), early.offeredAfter(28));
            send(early.dispatchedAfter(40, "GOOD"));
            AdviceRequestEvents late = dueOn("E09000022", "2021-02-12");
            send(late.received(), late.dispatchedAfter(27, "GOOD"), late.offeredAfter(28));
        }
        awaitDispatched("2021-01-01", "2021-03-31", 20);
        assertThat(borough(quarter("CONSULTATION_COVERAGE", "DISPATCHED", "2021-Q1"), "E09000022"))
                .containsEntry("denominator", 20)
                .containsEntry("numerator", 10);
    }

    @Test
    void aPublishedQuarterDoesNotChangeUntilARevision() {
        dispatched("E09000018", "2023-08-14", 20, 40);
        awaitDispatched("2023-07-01", "2023-09-30", 20);
        JsonPath first = quarter("TIMELINESS", "DISPATCHED", "2023-Q3");
        dispatched("E09000018", "2023-08-14", 10, 41);
        awaitDispatched("2023-07-01", "2023-09-30", 30);
        assertThat(quarter("TIMELINESS", "DISPATCHED", "2023-Q3").prettify())
                .isEqualTo(first.prettify());
        assertThat(borough(quarter("QUALITY", "DISPATCHED", "2023-Q3"), "E09000018"))
                .as("first asked for now, but published with the whole quarter")
                .containsEntry("denominator", 20);

        revise("2023-Q3")
                .body("revision", equalTo(2))
                .body("boroughs.find { it.gss == 'E09000018' }.denominator", equalTo(30));
        JsonPath due = quarter("TIMELINESS", "DUE", "2023-Q3");
        assertThat(due.getInt("quarters[0].revision")).isEqualTo(2);
        assertThat(quarter("QUALITY", "DISPATCHED", "2023-Q3").getInt("quarters[0].revision"))
                .as("every measure of the same advice is revised together")
                .isEqualTo(2);
        assertThat(borough(due, "E09000018")).containsEntry("denominator", 30);
    }

    @Test
    void aQuarterWithoutDataIsNotFrozenByItsReader() {
        assertThat(borough(quarter("TIMELINESS", "DISPATCHED", "2020-Q3"), "E09000020"))
                .containsEntry("denominator", 0);
        dispatched("E09000020", "2020-08-17", 12, 40);
        awaitDispatched("2020-07-01", "2020-09-30", 12);
        assertThat(borough(quarter("TIMELINESS", "DISPATCHED", "2020-Q3"), "E09000020"))
                .containsEntry("denominator", 12);
    }

    @Test
    void aRevisionThatWouldRevealAFewChildrenIsNotPublished() {
        dispatched("E09000019", "2023-05-15", 20, 40);
        awaitDispatched("2023-04-01", "2023-06-30", 20);
        quarter("TIMELINESS", "DISPATCHED", "2023-Q2");
        dispatched("E09000019", "2023-05-15", 1, 41);
        awaitDispatched("2023-04-01", "2023-06-30", 21);

        revise("2023-Q2")
                .body("revision", equalTo(1))
                .body("boroughs.find { it.gss == 'E09000019' }.denominator", equalTo(20));
    }

    @Test
    void showsTheLastFourQuartersByDefault() {
        Callers.dsco()
                .get("/benchmarks?measure=QUALITY")
                .then()
                .statusCode(200)
                .body("quarters.quarter", contains("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"))
                .body("quarters.open", contains(false, false, false, true))
                .body("definition", containsString("last audit"))
                .body("quarters[0].boroughs", hasSize(33));
    }

    @Test
    void futureQuartersAreMissing() {
        Callers.dsco()
                .get("/benchmarks?measure=QUALITY&from=2026-Q4&to=2027-Q2")
                .then()
                .statusCode(200)
                .body("to", equalTo("2027-Q2"))
                .body("quarters.quarter", contains("2026-Q4"));
    }

    @Test
    void everyMeasureHasItsDefinition() {
        Callers.dsco()
                .get("/benchmarks/measures")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items[0].code", equalTo("TIMELINESS"))
                .body("items[0].cohorts", contains("DISPATCHED", "DUE"))
                .body("items[11].code", equalTo("SOCIAL_CARE_INVITED"))
                .body("items[11].cohorts", contains("MET"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', measure",
        "?measure=SPEED, measure",
        "?measure=QUALITY&from=2026, from",
        "?measure=QUALITY&cohort=DUE, cohort",
        "?measure=QUALITY&from=2026-Q2&to=2026-Q1, from",
        "?measure=QUALITY&from=2020-Q1&to=2026-Q1, from",
    })
    void refusesAnImpossibleQuery(String query, String parameter) {
        Callers.dsco()
                .get("/benchmarks" + query)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dsco:invalid-input"))
                .body("errors.parameter", contains(parameter));
    }
}
