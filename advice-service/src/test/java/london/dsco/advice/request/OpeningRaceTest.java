package london.dsco.advice.request;

import static london.dsco.advice.People.CAMDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import london.dsco.advice.Journey;
import london.dsco.advice.People;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Two openings for the same child at the same moment. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OpeningRaceTest {

    private static final int SECONDS = 20;

    private static final String COPY =
            """
            insert into advice_request
            select (jsonb_populate_record(null::advice_request, to_jsonb(one)
              || jsonb_build_object('id', ?::text, 'child_ref', ?::text))).*
            from advice_request one where id = ?::uuid
            """;

    private static Response open(ObjectNode opening) {
        return People.system("camden").body(opening.toString()).post(AdviceCase.REQUESTS);
    }

    private static boolean isWaitingForTheIndex() {
        return !Database.select(
                        "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and query ilike 'insert into advice_request%'")
                .isEmpty();
    }

    private static void copy(Connection camden, String id, String childRef, String of)
            throws Exception {
        try (var statement = camden.prepareStatement(COPY)) {
            statement.setString(1, id);
            statement.setString(2, childRef);
            statement.setString(3, of);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void namesTheFirstRequestToTheLoserOfTheRace() throws Exception {
        String template = Journey.opened().requestId();
        String first = UUID.randomUUID().toString();
        ObjectNode opening = Journey.opening();
        try (Connection camden = Database.asApplicationIn(CAMDEN)) {
            copy(camden, first, opening.at("/child/childRef").asText(), template);
            CompletableFuture<Response> second = CompletableFuture.supplyAsync(() -> open(opening));
            Awaitility.await()
                    .atMost(SECONDS, TimeUnit.SECONDS)
                    .until(OpeningRaceTest::isWaitingForTheIndex);
            camden.commit();
            second.get(SECONDS, TimeUnit.SECONDS)
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:dsco:conflict"))
                    .body("existing", equalTo(first));
        }
    }

    @Test
    void opensTheSecondIfTheFirstIsRolledBack() throws Exception {
        String template = Journey.opened().requestId();
        ObjectNode opening = Journey.opening();
        try (Connection camden = Database.asApplicationIn(CAMDEN)) {
            copy(
                    camden,
                    UUID.randomUUID().toString(),
                    opening.at("/child/childRef").asText(),
                    template);
            CompletableFuture<Response> second = CompletableFuture.supplyAsync(() -> open(opening));
            Awaitility.await()
                    .atMost(SECONDS, TimeUnit.SECONDS)
                    .until(OpeningRaceTest::isWaitingForTheIndex);
            camden.rollback();
            second.get(SECONDS, TimeUnit.SECONDS).then().statusCode(201);
        }
    }

    @Test
    void noRaceStopsARequestOpenedAsAnother() {
        ObjectNode opening = Journey.opening();
        open(opening).then().statusCode(201);
        opening.put("anotherRequest", true);
        List<CompletableFuture<Integer>> others =
                IntStream.range(0, 4)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> open(opening).statusCode()))
                        .toList();
        assertThat(others.stream().map(CompletableFuture::join)).containsOnly(201);
    }
}
