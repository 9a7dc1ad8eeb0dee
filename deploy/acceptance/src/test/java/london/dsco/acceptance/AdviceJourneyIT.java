package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.AdviceCase.Step;
import london.dsco.journey.Answer;
import london.dsco.journey.Letter;
import london.dsco.runs.Benchmarks;
import london.dsco.runs.Courier;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The suite's main job, from a borough's system to the network's benchmark, through the gateway.
 */
@Order(1)
@ExtendWith(RunningSuite.class)
class AdviceJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Courier courier;

    @BeforeAll
    static void connect(Suite suite) {
        courier = new Courier(suite.accounts());
    }

    @Test
    void aRequestTravelsFromTheBoroughsSystemToThePlanAndItsFirstReview() {
        AdviceCase one = received("camden");

        one.staffed();
        JsonNode opened = one.opened().last().json();
        assertThat(opened.path("status").asText()).isEqualTo("RECEIVED");
        assertThat(opened.path("clock").path("dueOn").asText())
                .isEqualTo(Statute.daysAfter(one.receivedOn().toString(), 42));

        one.allocated().drafted().submitted();
        assertThat(status(one)).isEqualTo("SUBMITTED");

        // Quality assurance returns it once.
        assertThat(one.audited(1).last().text("grade")).isEqualTo("INADEQUATE");
        one.returned();
        assertThat(status(one)).isEqualTo("RETURNED");
        one.drafted().submitted();

        // Nothing can be signed off before a manager has authorised what the borough must pay for.
        one.audited(3);
        Answer blocked = courier.post(Letter.to(one.as("dsco"), one.path() + "/sign-off", null));
        assertThat(blocked.status()).as(blocked.toString()).isEqualTo(409);
        one.authorised().signedOff();

        JsonNode dispatched = one.dispatched().last().json();
        assertThat(dispatched.path("clock").path("state").asText()).isEqualTo("MET");
        assertThat(one.closed().last().text("status")).isEqualTo("CLOSED");

        // Another service receives the plan and opens its first review.
        String plan = "/reviews/v1/plans/" + one.planRef();
        await().atMost(PATIENCE)
                .until(() -> courier.get(one.system(), plan).status(), status -> status == 200);
        JsonNode cycle = courier.get(one.as("dsco"), plan + "/cycle").expect(200).json();
        var expected = Statute.review(one.issuedOn().toString());
        assertThat(cycle.path("startsOn").asText()).isEqualTo(one.issuedOn().toString());
        assertThat(cycle.path("dueBy").asText()).isEqualTo(expected.dueBy());
        assertThat(cycle.path("meetBy").asText()).isEqualTo(expected.meetBy());
    }

    /** Twelve in Camden are published; one each in Islington and Hackney would point to a child. */
    @Test
    void theNetworkPublishesLargeNumbersAndHidesSmallOnes() {
        var benchmarks = new Benchmarks(courier);
        IntStream.range(0, 12).forEach(i -> received("camden").until(Step.DISPATCH));
        List.of("islington", "hackney").forEach(few -> received(few).until(Step.DISPATCH));

        await().atMost(PATIENCE).until(() -> benchmarks.dispatched("E09000007") >= 12);
        JsonNode camden = benchmarks.figures("TIMELINESS", "E09000007");
        assertThat(camden.path("percent").asDouble()).isEqualTo(100.0);
        assertThat(benchmarks.figures("QUALITY", "E09000007").path("percent").asDouble())
                .isEqualTo(100.0);
        for (String few : List.of("E09000019", "E09000012")) {
            await().atMost(PATIENCE)
                    .until(
                            () -> denominator(benchmarks, few),
                            denominator -> !denominator.equals("0"));
            assertThat(denominator(benchmarks, few)).isEqualTo("c");
        }
    }

    private static String denominator(Benchmarks benchmarks, String gss) {
        return benchmarks.figures("TIMELINESS", gss).path("denominator").asText();
    }

    private static AdviceCase received(String borough) {
        return AdviceCase.receivedDaysAgo(10, borough, courier, Clock.systemUTC().instant());
    }

    private static String status(AdviceCase one) {
        return courier.get(one.system(), one.path()).expect(200).text("status");
    }
}
