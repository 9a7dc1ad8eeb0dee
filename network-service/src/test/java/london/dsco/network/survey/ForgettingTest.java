package london.dsco.network.survey;

import static london.dsco.network.Callers.dscoOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import london.dsco.network.Callers;
import london.dsco.network.Examples;
import london.dsco.network.round.Rounds;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ForgettingTest {

    private static final int PEOPLE = 5;

    @Inject Forgetting forgetting;

    @Inject Rounds rounds;

    @Test
    void deletesWhoAnsweredOnlyOnceTheLastDayHasPassed() {
        String over = answered("newham", "2026-11-20");
        String lastDay = answered("redbridge", "2026-11-21");

        IntStream.range(0, 3).parallel().forEach(replica -> forgetting.forgetAll());

        assertThat(participants(over)).isEmpty();
        assertThat(participants(lastDay)).hasSize(PEOPLE);
        answer("advice-author-1", "newham", over, 409);
        answer("advice-author-1", "redbridge", lastDay, 409);
    }

    @Test
    void showsResultsOnlyAfterClosingAndThenForEveryAnswer() {
        String over = answered("sutton", "2026-11-20");
        String before = dscoOf("sutton").get("/surveys/" + over).header("ETag");

        forgetting.forgetAll();

        dscoOf("sutton")
                .get("/surveys/" + over)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(before))
                .body("status", equalTo("OPEN"))
                .body("results", nullValue());
        dscoOf("sutton")
                .post("/surveys/" + over + "/closure")
                .then()
                .statusCode(200)
                .body("results.find { it.group == 'SOCIAL_WORKERS' }.answers", equalTo(PEOPLE));
    }

    /** A round without work adds no line to the access log. */
    @Test
    void recordsItOnceForEachSurvey() {
        String over = answered("wandsworth", "2026-11-20");

        forgetting.forgetAll();
        forgetting.forgetAll();

        assertThat(
                        Database.select(
                                "select 1 from access_log a where row_to_json(a)::text like '%' ||"
                                        + " ? || '%' and row_to_json(a)::text like"
                                        + " '%system:survey-forgetting%'",
                                over))
                .hasSize(1);
    }

    @Test
    void isOneOfTheServicesRounds() {
        String over = answered("merton", "2026-11-20");
        var scheduler = rounds.scheduler();
        try {
            scheduler.start();
            Awaitility.await().until(() -> participants(over).isEmpty());
        } finally {
            scheduler.stop();
        }
    }

    private static List<Map<String, Object>> participants(String survey) {
        return Database.select(
                "select username from survey_participant where survey_id = ?::uuid", survey);
    }

    private static String answered(String borough, String lastDay) {
        String id =
                dscoOf(borough)
                        .body(Examples.of("OpenSurvey"))
                        .post("/surveys")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        IntStream.rangeClosed(1, PEOPLE)
                .forEach(i -> answer("advice-author-" + i, borough, id, 200));
        assertThat(participants(id)).hasSize(PEOPLE);
        try (var all = Database.asSuperuser();
                var statement = all.createStatement()) {
            statement.execute(
                    "update survey set closes_on = '" + lastDay + "' where id = '" + id + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private static void answer(String name, String borough, String survey, int status) {
        Callers.nobody()
                .auth()
                .oauth2(Tokens.forAccount(name + "@" + borough).token())
                .body(Examples.of("AnswerSurvey"))
                .post("/surveys/" + survey + "/answers")
                .then()
                .statusCode(status);
    }
}
