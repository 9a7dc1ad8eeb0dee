package london.dsco.advice.assurance;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criterion "in time" is a matter of dates, so the system scores it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TimelinessOfAuditsTest {

    private static AdviceCase submitted(int daysAgo) {
        return Journey.opened(
                        Clock.systemUTC().instant().minus(Duration.ofDays(daysAgo)).toString())
                .allocated()
                .drafted()
                .submitted();
    }

    @ParameterizedTest
    @CsvSource({"10, 3", "30, 2", "50, 0"})
    void timelinessIsScoredFromTheClock(int daysAgo, int points) {
        AdviceCase journey = submitted(daysAgo);
        as("dsco")
                .body(Journey.audit(2).toString())
                .post(journey.path("/audits"))
                .then()
                .statusCode(201)
                .body("scores.find { it.criterion == 'T1' }.score", equalTo(points));
    }

    @Test
    void refusesTimelinessScoredByTheAuditor() {
        ObjectNode audit = Journey.audit(2);
        audit.withArray("scores").addObject().put("criterion", "T1").put("score", 3);
        as("dsco")
                .body(audit.toString())
                .post(submitted(10).path("/audits"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("computed"));
    }

    @Test
    void refusesAnAuditThatScoresAlmostNothing() {
        ObjectNode audit = Journey.audit(2);
        for (var line : audit.withArray("scores")) {
            ((ObjectNode) line).putNull("score");
        }
        ((ObjectNode) audit.at("/scores/0")).put("score", 3);
        as("dsco")
                .body(audit.toString())
                .post(submitted(10).path("/audits"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("too-few-scored"));
    }
}
