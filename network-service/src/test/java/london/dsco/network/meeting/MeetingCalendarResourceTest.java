package london.dsco.network.meeting;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.Callers.nobody;
import static london.dsco.network.meeting.MeetingCalls.meeting;
import static london.dsco.network.meeting.MeetingCalls.planned;
import static london.dsco.network.meeting.MeetingCalls.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class MeetingCalendarResourceTest {

    private static final String LATER = "2026-12-10";
    private static final int RESCHEDULES = 100;

    @Test
    void everyMemberFindsAMeetingOfTheNetwork() {
        String id = meeting(coordinator(), series(coordinator(), true), LATER);

        assertThat(event(dscoOf("hackney"), id).orElseThrow())
                .contains(
                        "DTSTART;TZID=Europe/London:20261210T093000",
                        "DTEND;TZID=Europe/London:20261210T110000",
                        "SUMMARY:Autumn meeting",
                        "SEQUENCE:0",
                        "STATUS:CONFIRMED",
                        "URL:/network/v1/meetings/" + id)
                .doesNotContain("meet.example.gov.uk", "@london");
        assertThat(event(in(Role.REGIONAL_OBSERVER), id)).isPresent();
    }

    @Test
    void aBoroughsOwnMeetingIsOnlyInItsOwnCalendar() {
        String id = meeting(dscoOf("camden"), series(dscoOf("camden"), false), LATER);

        assertThat(event(in(Role.HEALTH_PARTNER), id)).isPresent();
        assertThat(event(dscoOf("hackney"), id)).isEmpty();
        assertThat(event(coordinator(), id)).isEmpty();
    }

    @Test
    void theIdentifierStaysAndTheSequenceGrowsOverAHundredChanges() throws Exception {
        String series = series(coordinator(), true);
        String id = meeting(coordinator(), series, LATER);
        for (int i = 1; i <= RESCHEDULES; i++) {
            move(id, plan(series, LocalDate.parse(LATER).plusDays(i).toString()));
        }

        assertThat(event(dscoOf("hackney"), id).orElseThrow()).contains("SEQUENCE:" + RESCHEDULES);
        assertThat(
                        new CalendarBuilder()
                                .build(new StringReader(text(dscoOf("hackney"))))
                                .validate(true)
                                .hasErrors())
                .isFalse();
    }

    @Test
    void aChangeThatTheCalendarDoesNotShowLeavesTheSequence() {
        String series = series(coordinator(), true);
        String id = meeting(coordinator(), series, LATER);
        ObjectNode plan = plan(series, LATER);
        plan.put("link", "https://another.example.gov.uk/dsco");
        move(id, plan);

        assertThat(event(dscoOf("hackney"), id).orElseThrow()).contains("SEQUENCE:0");
    }

    @Test
    void aMeetingKeepsItsHourWhenTheClocksChange() {
        String series = series(coordinator(), true);
        for (String day : new String[] {"2027-03-26", "2027-03-29", "2027-10-29", "2027-11-01"}) {
            String id = meeting(coordinator(), series, day);

            assertThat(event(dscoOf("hackney"), id).orElseThrow())
                    .contains("DTSTART;TZID=Europe/London:" + day.replace("-", "") + "T093000");
        }
    }

    @Test
    void aCancelledMeetingStaysInTheCalendar() {
        String id = meeting(coordinator(), series(coordinator(), true), LATER);
        coordinator().post("/meetings/" + id + "/cancellation").then().statusCode(200);

        assertThat(event(dscoOf("hackney"), id).orElseThrow())
                .contains("SUMMARY:Autumn meeting (cancelled)", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void aRoleThatReadsNoMeetingsHasNoCalendar() {
        in(Role.ADVICE_AUTHOR)
                .accept("text/calendar")
                .get("/meetings/calendar.ics")
                .then()
                .statusCode(403);
        nobody().accept("text/calendar").get("/meetings/calendar.ics").then().statusCode(401);
    }

    private static RequestSpecification coordinator() {
        return in(Role.NETWORK_COORDINATOR);
    }

    private static ObjectNode plan(String series, String day) {
        JsonNode plan = planned(series, day).get("plan");
        return plan.deepCopy();
    }

    private static void move(String id, ObjectNode plan) {
        coordinator()
                .header("If-Match", "*")
                .body(plan)
                .put("/meetings/" + id)
                .then()
                .statusCode(200);
    }

    private static Optional<String> event(RequestSpecification who, String id) {
        return Arrays.stream(text(who).split("BEGIN:VEVENT"))
                .filter(part -> part.contains("UID:" + id + "@network.dsco.london"))
                .findFirst();
    }

    private static String text(RequestSpecification who) {
        return who.accept("text/calendar")
                .get("/meetings/calendar.ics")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .extract()
                .asString();
    }
}
