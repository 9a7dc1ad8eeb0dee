package london.dsco.review.calendarlink;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.calendarlink.Link.changed;
import static london.dsco.review.calendarlink.Link.registered;
import static london.dsco.review.calendarlink.Link.worker;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.link.LinkAddress;
import london.dsco.link.LinkSecret;
import london.dsco.review.PlanBodies;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class CalendarFeedResourceTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(750_000);
    private static final int RESCHEDULES = 100;

    private final int number = NUMBERS.incrementAndGet();
    private final String username = "feed-owner-" + number + "@camden";
    private final String urn = String.valueOf(number);

    @BeforeEach
    void anAuthorOfCamden() {
        registered(username, "advice-author");
    }

    @Test
    void showsOnlyTheMeetingsToWhichTheOwnerIsInvited() {
        PlannedReview theirs = meeting("CIN");
        invite(theirs, "SOCIAL_WORKER", username);
        PlannedReview another = meeting("CIN");
        Link link = ownLink();

        assertThat(link.event(theirs.id()).orElseThrow())
                .contains("DTSTART;VALUE=DATE:20261210", "STATUS:CONFIRMED")
                .doesNotContain(theirs.planRef(), "CAM-4471", "Amina", "CIN");
        assertThat(link.event(another.id())).isEmpty();
    }

    @Test
    void showsTheMeetingForWhichTheOwnerWritesTheReport() {
        PlannedReview theirs = meeting("CIN");
        changed(
                "insert into social_care_report (review_id, borough, status, author, writers,"
                        + " assurers, number) values (?::uuid, '"
                        + CAMDEN
                        + "', 'ALLOCATED', ?, '[]', '[]', 0)",
                theirs.id(),
                username);

        assertThat(ownLink().event(theirs.id())).isPresent();
    }

    @Test
    void aMeetingLeavesTheCalendarWhenTheInvitationEnds() {
        PlannedReview passedOn = meeting("CIN");
        invite(passedOn, "SOCIAL_WORKER", username);
        Link link = ownLink();
        assertThat(link.event(passedOn.id())).isPresent();

        changed(
                "update invitation set username = 'another@camden' where review_id = ?::uuid"
                        + " and username is not null",
                passedOn.id());
        assertThat(link.event(passedOn.id())).isEmpty();
    }

    @Test
    void aDscoSeesOnlyTheirOwnMeetings() {
        registered(username, "dsco");
        PlannedReview theirs = meeting("CP");
        invite(theirs, "OTHER", username);
        PlannedReview another = meeting("CP");
        Link link = Link.madeBy(worker(username, "dsco"));

        assertThat(link.event(theirs.id())).isPresent();
        assertThat(link.event(another.id())).isEmpty();
    }

    @Test
    void theVirtualSchoolSeesOnlyTheChildrenItIsResponsibleFor() {
        registered(username, "virtual-school");
        PlannedReview protectedChild = meeting("CP");
        invite(protectedChild, "VIRTUAL_SCHOOL", username);
        PlannedReview unknown = meeting("NOT_KNOWN");
        invite(unknown, "VIRTUAL_SCHOOL", username);
        Link link = Link.madeBy(worker(username, "virtual-school"));

        assertThat(link.event(protectedChild.id())).isPresent();
        assertThat(link.event(unknown.id())).isEmpty();
    }

    @Test
    void aSettingSeesTheMeetingsAtItsOwnUrn() {
        PlannedReview theirs = meeting("CP");
        Link link = Link.madeBy(settingOfCamden(urn));
        assertThat(link.event(theirs.id())).isPresent();
        assertThat(link.text().split("BEGIN:VEVENT")).hasSize(2);

        var moved = PlanBodies.planWith("involvement", "CP");
        moved.put("settingUrn", "759999");
        camdenSystem().body(moved).put("/plans/" + theirs.planRef()).then().statusCode(200);
        assertThat(link.event(theirs.id())).isEmpty();
        camdenSystem()
                .queryParam("settingUrn", urn)
                .delete("/calendar-links")
                .then()
                .statusCode(200);
    }

    @Test
    void everyLinkThatDoesNotWorkGetsTheSameAnswer() {
        Link revoked = ownLink();
        worker(username, "advice-author").delete("/calendar-links/" + revoked.id());
        Link expired = ownLink();
        changed(
                "update calendar_link set expires_on = '2026-11-20' where id = ?::uuid",
                expired.id());
        Link ofAnother = ownLink();
        Link elsewhere = new Link(ofAnother.id(), ofAnother.path().replace(CAMDEN, ISLINGTON));
        Link noBorough = new Link(ofAnother.id(), ofAnother.path().replace(CAMDEN, "E99999999"));
        String secret = LinkAddress.of(CAMDEN, LinkSecret.fresh()).reveal();
        Link neverWas = new Link(null, ofAnother.path().replaceAll("E0.{52}", secret));
        Link noAddress = new Link(null, "/reviews/v1/calendar-feeds/x/meetings.ics");

        ofAnother.text();
        var first = problem(neverWas);
        for (Link link : List.of(revoked, expired, elsewhere, noBorough, noAddress)) {
            assertThat(problem(link)).isEqualTo(first);
        }
        registered(username);
        assertThat(problem(ofAnother)).isEqualTo(first);
    }

    private static Map<String, Object> problem(Link link) {
        Map<String, Object> problem =
                new LinkedHashMap<>(link.read().statusCode(404).extract().jsonPath().getMap("$"));
        problem.keySet().removeAll(List.of("instance", "traceId"));
        return problem;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "borough-admin", "health-partner"})
    void aLinkStopsWorkingWhenItsOwnerLeavesOrLosesTheRole(String role) {
        Link link = ownLink();
        link.text();

        registered(username, role);
        link.read().statusCode(404);
    }

    @Test
    void aLinkWorksAgainForSomebodyWhoComesBack() {
        Link link = ownLink();
        registered(username);
        link.read().statusCode(404);

        registered(username, "team-manager");
        link.text();
    }

    @Test
    void noCacheKeepsOrPassesOnACalendar() {
        ownLink()
                .read()
                .statusCode(200)
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer");
    }

    @Test
    void readingThroughALinkIsLoggedWithTheLink() {
        PlannedReview theirs = meeting("CIN");
        invite(theirs, "SOCIAL_WORKER", username);
        Link link = ownLink();
        link.text();

        assertThat(
                        Database.select(
                                "select purpose from access_log where ? = any (record_ids)"
                                        + " and username = 'system:calendar-links' and borough = ?"
                                        + " and record_type = 'review' and action = 'READ'",
                                theirs.id(),
                                CAMDEN))
                .extracting(row -> row.get("purpose"))
                .containsExactly("Calendar link " + link.id());
    }

    @Test
    void theIdentifierStaysAndTheSequenceGrowsOverAHundredChanges() throws Exception {
        PlannedReview moved = meeting("CIN");
        invite(moved, "SOCIAL_WORKER", username);
        Link link = ownLink();
        for (int i = 1; i <= RESCHEDULES; i++) {
            moved.meeting(LocalDate.of(2026, 12, 1).plusDays(i % 20).toString(), "PROPOSED");
        }

        assertThat(link.event(moved.id()).orElseThrow())
                .contains("SEQUENCE:" + (RESCHEDULES + 1), "STATUS:TENTATIVE");
        assertThat(
                        new CalendarBuilder()
                                .build(new StringReader(link.text()))
                                .validate(true)
                                .hasErrors())
                .isFalse();
    }

    @Test
    void aCancelledMeetingStaysInTheCalendar() {
        var review = PlannedReview.of(plan("CIN")).meeting("2026-11-10", "HELD");
        invite(review, "SOCIAL_WORKER", username);
        Link link = ownLink();

        var remade = PlanBodies.planWith("planMadeOn", "2026-11-15");
        camdenSystem().body(remade).put("/plans/" + review.planRef()).then().statusCode(200);
        assertThat(link.event(review.id()).orElseThrow())
                .contains("DTSTART;VALUE=DATE:20261110", "STATUS:CANCELLED");
    }

    @Test
    void theAddressAllowsReadingAndNothingElse() {
        Link link = ownLink();

        nobody().basePath("").urlEncodingEnabled(false).post(link.path()).then().statusCode(405);
        nobody().basePath("").urlEncodingEnabled(false).delete(link.path()).then().statusCode(405);
    }

    private Link ownLink() {
        return Link.madeBy(worker(username, "advice-author"));
    }

    private Map<String, Object> plan(String involvement) {
        var body = PlanBodies.planWith("involvement", involvement);
        body.put("settingUrn", urn);
        return body;
    }

    private PlannedReview meeting(String involvement) {
        return PlannedReview.of(plan(involvement)).meeting("2026-12-10", "CONFIRMED");
    }

    private static void invite(PlannedReview review, String invitee, String username) {
        camdenSystem()
                .body(
                        Map.of(
                                "invitedOn",
                                "2026-11-01",
                                "invitees",
                                List.of(Map.of("invitee", invitee, "username", username))))
                .post(review.path("invitations"))
                .then()
                .statusCode(201);
    }
}
