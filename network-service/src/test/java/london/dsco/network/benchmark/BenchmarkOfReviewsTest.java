package london.dsco.network.benchmark;

import static london.dsco.network.fact.ReviewEvents.dueBy;
import static london.dsco.network.fact.ReviewEvents.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Callers;
import london.dsco.network.fact.ReviewEvents;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test has a quarter of its own. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BenchmarkOfReviewsTest {

    private static final String MET =
            "select count(*) as n from review_fact where met_on between ?::date and ?::date";

    private static void awaitMet(String from, String to, long count) {
        await().until(() -> Database.select(MET, from, to).get(0).get("n"), n -> n.equals(count));
    }

    private static void met(String borough, String on, int times) {
        for (int i = 0; i < times; i++) {
            send(dueBy(borough, "2024-12-31").metOn(on));
        }
    }

    private static JsonPath quarter(String measure, String quarter) {
        return Callers.dsco()
                .queryParam("measure", measure)
                .queryParam("cohort", "MET")
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

    @Test
    void showsAMeasureBesideOthersOnlyIfNoSmallGroupIsBetweenThem() {
        for (int i = 0; i < 26; i++) {
            ReviewEvents review = dueBy("E09000023", "2024-04-30");
            if (i < 20) {
                send(review.invitedOn("2024-01-10", true));
            }
            if (i < 17) {
                send(review.contributed("ATTENDANCE", "2024-02-10", true));
            }
            if (i < 12) {
                send(review.reportSentOn("2024-02-01"));
            }
            send(review.metOn("2024-02-10"));
        }
        awaitMet("2024-01-01", "2024-03-31", 26);
        assertThat(borough(quarter("SOCIAL_CARE_ATTENDED", "2024-Q1"), "E09000023"))
                .containsEntry("denominator", 26)
                .containsEntry("numerator", 17);
        assertThat(borough(quarter("SOCIAL_CARE_CONTRIBUTED", "2024-Q1"), "E09000023"))
                .containsEntry("numerator", 12);
        assertThat(borough(quarter("SOCIAL_CARE_INVITED", "2024-Q1"), "E09000023"))
                .as("three were invited and did not attend")
                .containsEntry("denominator", "c")
                .containsEntry("numerator", "c");
        assertThat(borough(quarter("SOCIAL_CARE_ADVICE_IN_TIME", "2024-Q1"), "E09000023"))
                .as("none of twelve was in time")
                .containsEntry("numerator", 0);
        assertThat(borough(quarter("MEETING_IN_TIME", "2024-Q1"), "E09000023"))
                .containsEntry("percent", 100.0f)
                .doesNotContainKeys("withExceptions", "stillOwed");
    }

    @Test
    void correctsAQuarterOfReviewsWithoutThatOfAdvice() {
        met("E09000025", "2024-08-20", 20);
        awaitMet("2024-07-01", "2024-09-30", 20);
        assertThat(borough(quarter("MEETING_IN_TIME", "2024-Q3"), "E09000025"))
                .containsEntry("denominator", 20);
        met("E09000025", "2024-08-20", 10);
        awaitMet("2024-07-01", "2024-09-30", 30);
        assertThat(borough(quarter("SOCIAL_CARE_ATTENDED", "2024-Q3"), "E09000025"))
                .as("first asked for now, but published with the whole quarter")
                .containsEntry("denominator", 20);
        int ofAdvice = revisionOfAdvice();
        Callers.in(Role.NETWORK_COORDINATOR)
                .body(
                        Map.of(
                                "measure",
                                "SOCIAL_CARE_ATTENDED",
                                "cohort",
                                "MET",
                                "quarter",
                                "2024-Q3"))
                .put("/benchmarks/revision")
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
        JsonPath corrected = quarter("MEETING_IN_TIME", "2024-Q3");
        assertThat(corrected.getInt("quarters[0].revision")).isEqualTo(2);
        assertThat(borough(corrected, "E09000025")).containsEntry("denominator", 30);
        assertThat(revisionOfAdvice()).isEqualTo(ofAdvice);
    }

    private static int revisionOfAdvice() {
        return Callers.dsco()
                .get("/benchmarks?measure=TIMELINESS&from=2024-Q3&to=2024-Q3")
                .then()
                .statusCode(200)
                .extract()
                .path("quarters[0].revision");
    }

    @ParameterizedTest
    @CsvSource({"MEETING_IN_TIME, DUE", "MEETING_IN_TIME, DISPATCHED", "QUALITY, MET"})
    void refusesACohortToWhichTheMeasureDoesNotApply(String measure, String cohort) {
        Callers.dsco()
                .get("/benchmarks?measure=" + measure + "&cohort=" + cohort)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cohort"));
        Callers.in(Role.NETWORK_COORDINATOR)
                .body(Map.of("measure", measure, "cohort", cohort, "quarter", "2024-Q3"))
                .put("/benchmarks/revision")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-measured"));
    }

    @Test
    void refusesToCorrectAQuarterThatHasNotSettled() {
        Callers.in(Role.NETWORK_COORDINATOR)
                .body(Map.of("measure", "MEETING_IN_TIME", "cohort", "MET", "quarter", "2026-Q4"))
                .put("/benchmarks/revision")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-published"));
    }
}
