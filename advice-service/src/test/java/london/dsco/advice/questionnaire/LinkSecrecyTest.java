package london.dsco.advice.questionnaire;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The places where the token of a link must never be, whatever was done with it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class LinkSecrecyTest {

    private static final String SUBMISSIONS = "/advice/v1/questionnaire-submissions";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler keeper =
            new Handler() {
                @Override
                public void publish(LogRecord line) {
                    lines.add(
                            line.getMessage()
                                    + Arrays.toString(line.getParameters())
                                    + line.getThrown());
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    private AdviceCase journey;

    @BeforeEach
    void openACase() {
        journey = Journey.opened().allocated();
    }

    /**
     * Returns a token that was made, used, used again, tried by another borough, and sent in the
     * wrong form.
     */
    private String tokenThatWentEveryWay() {
        String token =
                as("advice-author")
                        .body("{\"recipient\": \"PARENT_CARER\"}")
                        .post(journey.path("/questionnaire/links"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("token");
        String body =
                """
                {"token": "%s", "impactOnFamilyLife": "Canary words", "completedBy": "PARENT_CARER"}
                """
                        .formatted(token);
        system("camden").body(body).post(SUBMISSIONS).then().statusCode(200);
        system("camden").body(body).post(SUBMISSIONS).then().statusCode(410);
        system("hackney").body(body).post(SUBMISSIONS).then().statusCode(404);
        system("camden").body(body.replace("}", "")).post(SUBMISSIONS).then().statusCode(400);
        system("camden")
                .body(body.replace(token, token + token))
                .post(SUBMISSIONS)
                .then()
                .statusCode(400);
        as("dsco").body(body).post(SUBMISSIONS).then().statusCode(403);
        return token;
    }

    @Test
    void noTableContainsAToken() {
        String token = tokenThatWentEveryWay();
        for (String table : tables()) {
            String rows =
                    "select 1 from \"" + table + "\" as line where position(? in line::text) > 0";
            assertThat(Database.select(rows, token)).as(table).isEmpty();
        }
    }

    /** Lists all tables, including history, outbox, access log and idempotency keys. */
    private static List<String> tables() {
        List<String> tables =
                Database.select(
                                "select relname from pg_class where relkind in ('r', 'p')"
                                        + " and relnamespace = 'public'::regnamespace")
                        .stream()
                        .map(row -> (String) row.get("relname"))
                        .toList();
        assertThat(tables)
                .contains("history_entry", "outbox", "access_log", "idempotency_key")
                .contains("questionnaire_link", "advice_questionnaire");
        return tables;
    }

    @Test
    void theHistoryHasTheChannelButNeitherWordsNorWhoAnswered() {
        tokenThatWentEveryWay();
        assertThat(
                        Database.select(
                                "select data::text as data from history_entry where record_id = ?"
                                        + " and name = 'QUESTIONNAIRE_COMPLETED'",
                                journey.requestId()))
                .singleElement()
                .satisfies(
                        line ->
                                assertThat(line.get("data").toString())
                                        .contains("LINK")
                                        .doesNotContain("PARENT_CARER", "Canary"));
    }

    @Test
    void noLogContainsATokenOrWords() {
        Logger.getLogger("").addHandler(keeper);
        try {
            String token = tokenThatWentEveryWay();
            assertThat(lines).as("lines of the security log").isNotEmpty();
            assertThat(String.join("\n", lines)).doesNotContain(token, "Canary");
        } finally {
            Logger.getLogger("").removeHandler(keeper);
        }
    }
}
