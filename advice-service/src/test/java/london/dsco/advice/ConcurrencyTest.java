package london.dsco.advice;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ConcurrencyTest {

    private static final int CALLERS = 8;

    private static List<Integer> atOnce(Callable<Integer> command) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<Integer>> answers =
                    callers.invokeAll(IntStream.range(0, CALLERS).mapToObj(i -> command).toList());
            return answers.stream().map(ConcurrencyTest::join).sorted().toList();
        } finally {
            callers.shutdown();
        }
    }

    private static int join(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void dispatchesOnceWhenManyAskAtTheSameTime() throws Exception {
        AdviceCase journey = Journey.signedOffWith(3);
        List<Integer> answers =
                atOnce(() -> as("sen-caseworker").post(journey.path("/dispatch")).statusCode());
        assertThat(answers).startsWith(200).containsOnlyOnce(200).containsOnly(200, 409);
        assertThat(Journey.entries(journey, "DISPATCHED")).isEqualTo(1);
        as("dsco").get(journey.path()).then().body("status", equalTo("DISPATCHED"));
    }

    @Test
    void keepsOneOfManySavesOverTheSameText() throws Exception {
        AdviceCase journey = Journey.opened().allocated();
        String tag = tag("advice-author", journey.path("/advice"));
        List<Integer> answers =
                atOnce(
                        () ->
                                People.as("advice-author")
                                        .header("If-Match", tag)
                                        .body("{\"riskFactors\": [\"" + UUID.randomUUID() + "\"]}")
                                        .put(journey.path("/advice"))
                                        .statusCode());
        assertThat(answers).startsWith(200).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void keepsEachOfManyAuthorisationsAtTheSameTime() throws Exception {
        AdviceCase journey = Journey.opened().allocated().drafted().submitted();
        List<Integer> answers =
                atOnce(
                        () ->
                                People.as("team-manager")
                                        .body("{\"adviceVersion\": 1, \"provisionIds\": [\"p1\"]}")
                                        .post(journey.path("/provision-authorisations"))
                                        .statusCode());
        assertThat(answers).containsOnly(201);
        assertThat(Journey.entries(journey, "AUTHORISED")).isEqualTo(CALLERS);
    }

    @Test
    void opensOneRequestWhenManyOpenForTheSameChildAtTheSameTime() throws Exception {
        String body = Journey.opening().toString();
        List<Integer> answers =
                atOnce(
                        () ->
                                People.system("camden")
                                        .body(body)
                                        .post(AdviceCase.REQUESTS)
                                        .statusCode());
        assertThat(answers).startsWith(201).containsOnlyOnce(201).containsOnly(201, 409);
    }
}
