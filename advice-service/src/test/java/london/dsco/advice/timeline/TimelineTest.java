package london.dsco.advice.timeline;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class TimelineTest {

    @Test
    void givesEveryClockWithItsSource() {
        as("dsco")
                .get(Journey.opened("2026-09-01T09:00:00Z").path("/timeline"))
                .then()
                .statusCode(200)
                .body("clocks.code", contains("FOUR_WEEK_REMINDER", "SIX_WEEK_ADVICE"))
                .body("clocks.dueOn", contains("2026-09-29", "2026-10-13"))
                .body(
                        "clocks[1].citation",
                        equalTo("SEND Code of Practice 2015 paras 9.52 and 9.41"));
    }

    @Test
    void givesEveryStepWithItsDetailsToThoseWhoWriteAndAssureTheAdvice() {
        as("advice-author")
                .get(Journey.opened().allocated().path("/timeline"))
                .then()
                .body("entries.event", contains("RECEIVED", "ALLOCATED"))
                .body("entries[0].by", equalTo("camden-system"))
                .body("entries[1].data.author", equalTo("advice-author@camden"));
    }

    @Test
    void givesTheSenTeamStepsWithoutNamesDetailsAndQualityAssurance() {
        AdviceCase journey = Journey.signedOffWith(3);
        as("sen-caseworker")
                .get(journey.path("/timeline"))
                .then()
                .body("entries.event", contains("RECEIVED", "ALLOCATED", "SUBMITTED", "SIGNED_OFF"))
                .body("entries.by", everyItem(nullValue()))
                .body("entries.data", everyItem(nullValue()));
        assertThat(as("sen-caseworker").get(journey.path("/timeline")).asString())
                .doesNotContain("@camden", "OUTSTANDING", "AUDITED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin"})
    void givesReadersOfTheStateOnlyTheClocks(String role) {
        as(role).get(Journey.opened().allocated().path("/timeline"))
                .then()
                .statusCode(200)
                .body("clocks", hasSize(2))
                .body("entries", hasSize(0));
    }

    @Test
    void needsNoReminderOnceTheAdviceIsSent() {
        as("dsco")
                .get(Journey.signedOffWith(3).dispatched().path("/timeline"))
                .then()
                .body("clocks[0].state", equalTo("NOT_NEEDED"))
                .body("clocks[1].state", not(equalTo("OVERDUE")));
    }
}
