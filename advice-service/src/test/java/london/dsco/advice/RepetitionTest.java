package london.dsco.advice;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.tag;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command on a request: the result when the caller repeats it with the same key after a lost
 * answer, sends another with that key, or acts on an old version.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class RepetitionTest {

    private static AdviceCase submitted() {
        return Journey.opened().allocated().drafted().submitted();
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                command(
                        "submission",
                        "advice-author",
                        () -> Journey.opened().allocated().drafted(),
                        Fixtures.submission().toString()),
                command(
                        "provision-authorisations",
                        "team-manager",
                        RepetitionTest::submitted,
                        Fixtures.authorisation(Fixtures.advice(), 1).toString()),
                command("audits", "dsco", RepetitionTest::submitted, Journey.audit(2).toString()),
                command(
                        "return",
                        "dsco",
                        RepetitionTest::submitted,
                        Fixtures.feedback().toString()),
                command("sign-off", "dsco", () -> submitted().authorised().audited(3), null),
                command("dispatch", "sen-caseworker", () -> Journey.signedOffWith(3), null),
                command("outcome", "sen-caseworker", Journey::opened, Fixtures.noPlan().toString()),
                command(
                        "exceptions",
                        "sen-caseworker",
                        () -> Journey.opened("2026-09-01T09:00:00Z"),
                        Fixtures.missedAppointment(LocalDate.of(2026, 9, 10)).toString()));
    }

    private static Arguments command(
            String step, String role, Supplier<AdviceCase> before, String body) {
        return Arguments.of(step, role, Named.of("ready", before), body);
    }

    private static Response send(
            AdviceCase journey,
            String step,
            String role,
            String body,
            String header,
            String value) {
        var request = People.as(role).header(header, value);
        return (body == null ? request : request.body(body)).post(journey.path("/" + step));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void repeatsTheAnswerToARepeatedCommandAndCarriesItOutOnce(
            String step, String role, Supplier<AdviceCase> before, String body) {
        AdviceCase journey = before.get();
        String key = UUID.randomUUID().toString();
        Response first = send(journey, step, role, body, "Idempotency-Key", key);
        assertThat(first.statusCode()).isIn(200, 201);
        String after = as("dsco").get(journey.path("/timeline")).path("entries").toString();

        Response again = send(journey, step, role, body, "Idempotency-Key", key);

        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(as("dsco").get(journey.path("/timeline")).path("entries").toString())
                .isEqualTo(after);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void refusesAnotherCommandWithTheSameKey(
            String step, String role, Supplier<AdviceCase> before, String body) {
        AdviceCase one = before.get();
        AdviceCase other = Journey.opened();
        String key = UUID.randomUUID().toString();
        send(one, step, role, body, "Idempotency-Key", key);
        Response refused = send(other, step, role, body, "Idempotency-Key", key);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("type"))
                .isEqualTo("urn:problem-type:dsco:idempotency-key-reused");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void refusesACommandOnAnOldVersionAndAcceptsOneOnThePresentVersion(
            String step, String role, Supplier<AdviceCase> before, String body) {
        AdviceCase journey = before.get();
        assertThat(send(journey, step, role, body, "If-Match", "\"old\"").statusCode())
                .isEqualTo(412);
        String tag = tag(role, journey.path());
        assertThat(send(journey, step, role, body, "If-Match", tag).statusCode()).isIn(200, 201);
    }
}
