package london.dsco.advice.withoutadvice;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import london.dsco.advice.Journey;
import london.dsco.domain.London;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test has its own day on which plans were issued, so that it counts no other test. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WithoutAdviceResourceTest {

    private static final String REPORT = "/advice/v1/plans-without-advice";

    /** Due on 13 April 2026. */
    private static final String LONG_AGO = "2026-03-02T09:00:00Z";

    private static final LocalDate DUE_ON = LocalDate.of(2026, 4, 13);
    private static final LocalDate TODAY = London.dateOf(Clock.systemUTC().instant());

    private static Response report(String role, String day) {
        return as(role).get(REPORT + "?from=" + day + "&to=" + day);
    }

    private static void issued(AdviceCase journey, String day) {
        as("sen-caseworker")
                .body(Fixtures.planIssued("P-9", LocalDate.parse(day)).toString())
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
    }

    private static AdviceCase notKnown() {
        ObjectNode opening = Journey.opening(LONG_AGO).put("involvement", "NOT_KNOWN");
        return Journey.openedIn("camden", opening);
    }

    @Test
    void reportsAPlanIssuedBeforeTheAdviceWasSent() {
        AdviceCase journey = notKnown();
        issued(journey, "2017-03-01");
        report("dsco", "2017-03-01")
                .then()
                .statusCode(200)
                .body("items.requestId", contains(journey.requestId()))
                .body("items[0].childRef", equalTo(journey.childRef()))
                .body("items[0].involvement", equalTo("NOT_KNOWN"))
                .body("items[0].author", nullValue())
                .body("items[0].planRef", equalTo("P-9"))
                .body("items[0].planIssuedOn", equalTo("2017-03-01"))
                .body("items[0].dueOn", equalTo(DUE_ON.toString()))
                .body("items[0].daysOver", equalTo((int) ChronoUnit.DAYS.between(DUE_ON, TODAY)))
                .body("items[0].adviceSentOn", nullValue());
        assertThat(
                        Database.select(
                                "select 1 from access_log where username = 'dsco@camden'"
                                        + " and action = 'READ' and record_ids = array[?]::text[]",
                                journey.requestId()))
                .isNotEmpty();
    }

    @Test
    void stillReportsItIfTheAdviceWasSentLater() {
        AdviceCase journey = notKnown().allocated();
        issued(journey, "2017-03-02");
        journey.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        report("team-manager", "2017-03-02")
                .then()
                .body("items.adviceSentOn", contains(TODAY.toString()))
                .body("items.author", contains("advice-author@camden"));
    }

    @Test
    void reportsNeitherAPlanWithAdviceNorADecisionAgainstOne() {
        AdviceCase sent = Journey.signedOffWith(3).dispatched();
        issued(sent, "2017-03-03");
        as("sen-caseworker")
                .body("{\"outcome\": \"NO_PLAN\"}")
                .post(notKnown().path("/outcome"))
                .then()
                .statusCode(200);
        report("dsco", "2017-03-03").then().body("items", equalTo(List.of()));
    }

    @Test
    void aManagerReadsPlansOfTheirTeamsAndThoseWithoutAnAuthor() {
        AdviceCase allocated = notKnown().allocated();
        issued(allocated, "2017-03-04");
        AdviceCase nobodys = notKnown();
        issued(nobodys, "2017-03-04");
        report("team-manager", "2017-03-04")
                .then()
                .body("items.requestId", contains(allocated.requestId(), nobodys.requestId()));
        user("nobodys-manager@camden", "camden", "team-manager")
                .get(REPORT + "?from=2017-03-04&to=2017-03-04")
                .then()
                .statusCode(200)
                .body("items.requestId", contains(nobodys.requestId()));
        as("dsco", "hackney")
                .get(REPORT + "?from=2017-03-04&to=2017-03-04")
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void continuesWhereThePageStopped() {
        AdviceCase first = notKnown();
        issued(first, "2017-03-05");
        AdviceCase second = notKnown();
        issued(second, "2017-03-05");
        String page = REPORT + "?from=2017-03-05&to=2017-03-05&limit=1";
        String cursor =
                as("dsco")
                        .get(page)
                        .then()
                        .body("items.requestId", contains(first.requestId()))
                        .extract()
                        .path("nextCursor");
        as("dsco")
                .queryParam("cursor", cursor)
                .get(page)
                .then()
                .body("items.requestId", contains(second.requestId()))
                .body("nextCursor", nullValue());
    }

    @Test
    void countsByInvolvementOnlyForTheDsco() {
        issued(notKnown(), "2017-03-06");
        AdviceCase known = Journey.opened(LONG_AGO).allocated();
        issued(known, "2017-03-06");
        known.drafted().submitted().authorised().audited(3).signedOff().dispatched();
        String figures = REPORT + "/figures?from=2017-03-06&to=2017-03-06";
        as("dsco")
                .get(figures)
                .then()
                .statusCode(200)
                .body("plans", equalTo(2))
                .body("stillOwed", equalTo(1))
                .body("byInvolvement.find { it.involvement == 'NOT_KNOWN' }.plans", equalTo(1))
                .body("byInvolvement.find { it.involvement == 'NOT_KNOWN' }.stillOwed", equalTo(1))
                .body("byInvolvement.find { it.involvement == 'CIN' }.plans", equalTo(1))
                .body("byInvolvement.find { it.involvement == 'CIN' }.stillOwed", equalTo(0))
                .body("byInvolvement.find { it.involvement == 'CLA' }.plans", equalTo(0));
        as("team-manager").get(figures).then().statusCode(403);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        for (String address : List.of(REPORT, REPORT + "/figures")) {
            as("dsco")
                    .get(address + "?from=2017-03-02&to=2017-03-01")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("from"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sen-caseworker",
                "advice-author",
                "health-partner",
                "borough-admin",
                "virtual-school"
            })
    void otherRolesCannotReadTheReport(String role) {
        report(role, "2017-03-07").then().statusCode(403);
        as(role).get(REPORT + "/figures").then().statusCode(403);
    }
}
