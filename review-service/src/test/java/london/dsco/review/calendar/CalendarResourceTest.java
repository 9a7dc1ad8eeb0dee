package london.dsco.review.calendar;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islingtonSystem;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.Callers.settingOfCamden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class CalendarResourceTest {

    private static final AtomicInteger URNS = new AtomicInteger(720_000);
    private static final int RESCHEDULES = 100;

    private final String urn = String.valueOf(URNS.incrementAndGet());

    @Test
    void aReviewWithoutAMeetingIsNotInTheCalendar() {
        assertThat(event(camdenSystem(), planned("CIN"))).isEmpty();
    }

    @Test
    void theIdentifierStaysAndTheSequenceGrowsOverAHundredChanges() {
        String id = planned("CIN");
        for (int i = 0; i < RESCHEDULES; i++) {
            meet(id, LocalDate.of(2026, 12, 1).plusDays(i % 20).toString(), "PROPOSED");
        }

        assertThat(event(camdenSystem(), id).orElseThrow())
                .contains("DTSTART;VALUE=DATE:20261220", "SEQUENCE:100", "STATUS:TENTATIVE");
        meet(id, "2026-12-20", "CONFIRMED");
        assertThat(event(camdenSystem(), id).orElseThrow())
                .contains("DTSTART;VALUE=DATE:20261220", "SEQUENCE:101", "STATUS:CONFIRMED");
    }

    @Test
    void aCancelledMeetingStaysInTheCalendar() {
        String ref = reference();
        String id = planned(ref, "CIN");
        meet(id, "2026-11-10", "HELD");

        var remade = PlanBodies.planWith("planMadeOn", "2026-11-15");
        remade.put("settingUrn", urn);
        camdenSystem().body(remade).put("/plans/" + ref).then().statusCode(200);

        assertThat(event(camdenSystem(), id).orElseThrow())
                .contains("DTSTART;VALUE=DATE:20261110", "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void anEventContainsNothingAboutTheChild() {
        String ref = reference();
        String id = planned(ref, "CP");
        meet(id, "2026-12-10", "CONFIRMED");

        assertThat(event(settingOfCamden(urn), id).orElseThrow())
                .contains("URL:/reviews/v1/reviews/" + id)
                .doesNotContain("CAM-4471", ref, "Amina", "CP");
    }

    @Test
    void eachReaderSeesOnlyTheMeetingsOfTheirOwnReviews() {
        String inNeed = planned("CP");
        meet(inNeed, "2026-12-10", "CONFIRMED");
        String unknown = planned("NOT_KNOWN");
        meet(unknown, "2026-12-11", "CONFIRMED");

        assertThat(event(settingOfCamden(urn), inNeed)).isPresent();
        assertThat(event(settingOfCamden("799997"), inNeed)).isEmpty();
        assertThat(event(camden("virtual-school"), inNeed)).isPresent();
        assertThat(event(camden("virtual-school"), unknown)).isEmpty();
        assertThat(event(islingtonSystem(), inNeed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-partner", "borough-admin", "team-manager", "advice-author"})
    void aRoleThatSeesNoMeetingsHasNoCalendar(String role) {
        camden(role).get("/calendar.ics").then().statusCode(403);
    }

    @Test
    void withoutATokenThereIsNoCalendar() {
        nobody().get("/calendar.ics").then().statusCode(401);
    }

    @Test
    void everyReviewShownIsLogged() {
        String id = planned("CIN");
        meet(id, "2026-12-10", "CONFIRMED");
        event(settingOfCamden(urn), id);

        assertThat(
                        Database.select(
                                "select 1 from access_log where ? = any (record_ids)"
                                        + " and record_type = 'review' and action = 'READ'"
                                        + " and username like 'setting%'",
                                id))
                .isNotEmpty();
    }

    private String planned(String involvement) {
        return planned(reference(), involvement);
    }

    /** Returns the review of a new plan. */
    private String planned(String ref, String involvement) {
        var body = PlanBodies.planWith("involvement", involvement);
        body.put("settingUrn", urn);
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(201);
        return camdenSystem().get("/plans/" + ref + "/cycle").then().extract().path("reviewId");
    }

    private static void meet(String id, String day, String state) {
        camden("review-coordinator")
                .header("If-Match", "*")
                .body(Map.of("meetingOn", day, "state", state))
                .put("/reviews/" + id + "/meeting")
                .then()
                .statusCode(200);
    }

    private static Optional<String> event(RequestSpecification who, String id) {
        String text =
                who.get("/calendar.ics")
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("text/calendar"))
                        .extract()
                        .asString();
        return Arrays.stream(text.split("BEGIN:VEVENT"))
                .filter(part -> part.contains("UID:" + id + "@reviews.dsco.london"))
                .findFirst();
    }
}
