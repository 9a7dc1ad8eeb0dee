package london.dsco.network.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import london.dsco.network.Callers;
import london.dsco.network.fact.DispatchedAdvice;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class BenchmarkResourceTest {

    @Test
    void showsWhatWasDispatchedWithSmallNumbersSuppressed() {
        DispatchedAdvice.of("E09000010", "2024-08-01").send(14);
        DispatchedAdvice.of("E09000010", "2024-08-02").state("EXCUSED_LATE").send(7);
        DispatchedAdvice.of("E09000011", "2024-08-03").send(13);
        DispatchedAdvice.of("E09000012", "2024-08-04").send(16);
        DispatchedAdvice.of("E09000013", "2024-08-05").send(11);
        DispatchedAdvice.of("E09000013", "2024-08-06").state("MET_LATE").send(3);
        DispatchedAdvice.of("E09000001", "2024-08-07").send(2);
        await().until(() -> counted("2024-Q3") == 66);

        JsonPath quarter = quarter("TIMELINESS", "2024-Q3");
        Map<String, Object> enfield = borough(quarter, "E09000010");
        assertThat(enfield).containsEntry("name", "Enfield").containsEntry("denominator", 21);
        assertThat(enfield).containsEntry("numerator", 14).containsEntry("percent", 66.7f);
        assertThat(enfield.get("withExceptions"))
                .isEqualTo(Map.of("numerator", 21, "percent", 100.0f));
        assertThat(borough(quarter, "E09000013"))
                .as("three late ones would show as the difference")
                .containsEntry("denominator", 14)
                .containsEntry("numerator", "c")
                .containsEntry("percent", "c");
        assertThat(borough(quarter, "E09000011"))
                .as("the next smallest, so that the total gives nothing away")
                .containsEntry("denominator", 13)
                .containsEntry("numerator", "c");
        assertThat(borough(quarter, "E09000012")).containsEntry("percent", 100.0f);
        assertThat(borough(quarter, "E09000001"))
                .as("the City is in the region only")
                .containsEntry("denominator", "c")
                .containsEntry("numerator", "c");
        assertThat(borough(quarter, "E09000014"))
                .containsEntry("denominator", 0)
                .containsEntry("numerator", 0)
                .containsEntry("percent", "z");
        Map<String, Object> region = quarter.getMap("quarters[0].region");
        assertThat(region).containsEntry("denominator", 70).containsEntry("numerator", 60);
    }

    @Test
    void measuresShareTheirDenominator() {
        DispatchedAdvice.of("E09000015", "2024-05-01").send(10);
        DispatchedAdvice.of("E09000015", "2024-05-01")
                .grade("REQUIRES_IMPROVEMENT")
                .neverReminded()
                .send(10);
        await().until(() -> counted("2024-Q2") == 20);
        for (String measure : new String[] {"QUALITY", "REMINDER_COVERAGE"}) {
            assertThat(borough(quarter(measure, "2024-Q2"), "E09000015"))
                    .containsEntry("denominator", 20)
                    .containsEntry("percent", 50.0f)
                    .doesNotContainKey("withExceptions");
        }
        assertThat(borough(quarter("NO_NEEDS_RATE", "2024-Q2"), "E09000015"))
                .containsEntry("percent", 0.0f);
    }

    @Test
    void showsTheLastFourQuartersUnlessAsked() {
        Callers.dsco()
                .get("/benchmarks?measure=QUALITY")
                .then()
                .statusCode(200)
                .body("quarters.quarter", contains("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"))
                .body("quarters.open", contains(false, false, false, true))
                .body("quarters[0].boroughs", hasSize(33));
    }

    @Test
    void quartersToComeAreNotThereYet() {
        Callers.dsco()
                .get("/benchmarks?measure=QUALITY&from=2026-Q4&to=2027-Q2")
                .then()
                .statusCode(200)
                .body("to", equalTo("2027-Q2"))
                .body("quarters.quarter", contains("2026-Q4"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, invalid-input",
        "?measure=SPEED, 400, invalid-input",
        "?measure=QUALITY&from=2026, 400, invalid-input",
        "?measure=QUALITY&from=2026-Q2&to=2026-Q1, 422, unprocessable",
        "?measure=QUALITY&from=2020-Q1&to=2026-Q1, 422, unprocessable",
    })
    void whatCannotBeAnsweredIsRefused(String query, int status, String code) {
        Callers.dsco()
                .get("/benchmarks" + query)
                .then()
                .statusCode(status)
                .body("type", equalTo("urn:problem-type:dsco:" + code));
    }

    private static JsonPath quarter(String measure, String quarter) {
        return Callers.dsco()
                .queryParam("measure", measure)
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

    private static long counted(String quarter) {
        return (Long)
                Database.select(
                                "select coalesce(sum(count), 0) as sum from measure_count"
                                        + " where measure = 'DISPATCHED' and quarter = ?",
                                quarter)
                        .get(0)
                        .get("sum");
    }
}
