package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import london.dsco.client.advice.ApiClient;
import london.dsco.client.advice.model.AdviceContent;
import london.dsco.client.advice.model.AdviceStatus;
import london.dsco.client.advice.model.OpenRequest;
import london.dsco.client.review.api.PlansApi;
import london.dsco.client.review.api.PlansApi.APIGetPlanRequest;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.runs.Accounts;
import london.dsco.runs.Courier;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole life of a request, through the clients that an integrator would generate. */
@ExtendWith(RunningSuite.class)
class GeneratedClientsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path CLIENTS = Path.of("../../platform/clients");
    private static final List<String> ROLES = List.of("team-manager", "advice-author", "dsco");

    private Accounts accounts;
    private AdviceCase one;

    @BeforeEach
    void registerThePractitioners(Suite suite) {
        accounts = suite.accounts();
        one =
                AdviceCase.receivedDaysAgo(
                        10, "camden", new Courier(accounts), Clock.systemUTC().instant());
        one.staffed();
    }

    @Test
    void takesARequestFromItsOpeningToThePlanInJava(Suite suite) throws Exception {
        ObjectMapper json = ApiClient.createDefaultObjectMapper();
        var life =
                new JavaLife(
                        suite.stack().gateway(),
                        role ->
                                accounts.token(
                                        role.equals("borough-system")
                                                ? one.system()
                                                : one.as(role)));

        var closed =
                life.live(
                        json.readValue(one.opening().toString(), OpenRequest.class),
                        one.author(),
                        json.readValue(Fixtures.advice().toString(), AdviceContent.class),
                        one.planRef(),
                        one.issuedOn());

        assertThat(closed.getStatus()).isEqualTo(AdviceStatus.CLOSED);
        assertThat(closed.getPlanRef()).isEqualTo(one.planRef());
        var review = new london.dsco.client.review.ApiClient();
        review.updateBaseUri(suite.stack().gateway().toString());
        review.setRequestInterceptor(
                request ->
                        request.header("Authorization", "Bearer " + accounts.token(one.system())));
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(
                        () ->
                                assertThat(
                                                new PlansApi(review)
                                                        .getPlan(
                                                                APIGetPlanRequest.newBuilder()
                                                                        .planRef(one.planRef())
                                                                        .build())
                                                        .getPlanMadeOn())
                                        .isEqualTo(one.issuedOn()));
    }

    @Test
    void takesARequestFromItsOpeningToThePlanInTypeScript(Suite suite) throws Exception {
        Path life = CLIENTS.resolve("target/typescript/dist/life.js");
        assumeTrue(
                "true".equals(System.getenv("CI")) || Files.exists(life),
                "the TypeScript client was not compiled, because there is no Node 20 here");

        JsonNode closed = new JsonMapper().readTree(run(life, given(suite)));

        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("clock").asText()).isEqualTo("MET");
    }

    /** Returns the program's input. It includes the tokens, which never go on the command line. */
    private String given(Suite suite) {
        ObjectNode given = new JsonMapper().createObjectNode();
        given.put("gateway", suite.stack().gateway().toString().replaceFirst("/$", ""));
        ObjectNode tokens = given.putObject("tokens");
        tokens.put("borough-system", accounts.token(one.system()));
        ROLES.forEach(role -> tokens.put(role, accounts.token(one.as(role))));
        given.set("opening", one.opening());
        given.set("advice", Fixtures.advice());
        return given.put("author", one.author())
                .put("planRef", one.planRef())
                .put("issuedOn", one.issuedOn().toString())
                .toString();
    }

    private static String run(Path program, String input) throws IOException, InterruptedException {
        Process node =
                new ProcessBuilder("node", program.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var in = node.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).isZero();
        return output;
    }
}
