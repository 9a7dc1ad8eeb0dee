package london.dsco.network.calendarlink;

import static london.dsco.network.Callers.CAMDEN;
import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.Callers.nobody;
import static london.dsco.network.meeting.MeetingCalls.meeting;
import static london.dsco.network.meeting.MeetingCalls.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.calendarlink.PrivateLinkRules;
import london.dsco.domain.Role;
import london.dsco.link.LinkAddress;
import london.dsco.link.LinkSecret;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Today is 21 November 2026. Each test has its own member of Camden. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MeetingCalendarLinkResourceTest {

    private static final String LINKS = "/meeting-calendar-links";
    private static final String LATER = "2026-12-10";

    private final String username = "link-owner-" + UUID.randomUUID() + "@camden";
    private String entry;

    /** A link, and where a program reads it. */
    private record Link(String id, String path) {

        ValidatableResponse read() {
            return nobody().accept("text/calendar")
                    .basePath("")
                    .urlEncodingEnabled(false)
                    .get(path)
                    .then();
        }

        String text() {
            return read().statusCode(200)
                    .contentType(startsWith("text/calendar"))
                    .extract()
                    .asString();
        }
    }

    @BeforeEach
    void aMemberOfCamden() {
        entry = joined();
    }

    private String joined() {
        String id =
                owner().body(Examples.of("WriteMember"))
                        .post("/members")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return "/members/" + id;
    }

    private RequestSpecification owner() {
        return person(username, "dsco");
    }

    private static RequestSpecification person(String name, String role) {
        return nobody().auth().oauth2(Tokens.forUser(name).role(role).borough(CAMDEN).token());
    }

    private static Link madeBy(RequestSpecification owner) {
        var made = owner.body(Map.of()).post(LINKS).then().statusCode(201).extract();
        return new Link(made.path("id"), made.path("path"));
    }

    @Test
    void onlyTheFirstAnswerContainsTheAddress() {
        String key = UUID.randomUUID().toString();
        String id =
                made(key)
                        .body(
                                "path",
                                matchesPattern(
                                        "/network/v1/meeting-calendar-feeds/E09000007-[A-Za-z0-9_-]{43}/meetings.ics"))
                        .body("expiresOn", equalTo("2027-11-21"))
                        .extract()
                        .path("id");

        made(key).body("id", equalTo(id)).body("path", nullValue());
        owner().get(LINKS + "/" + id)
                .then()
                .statusCode(200)
                .body("path", nullValue())
                .body("state", equalTo("OPEN"));
    }

    private ValidatableResponse made(String key) {
        return owner().header("Idempotency-Key", key)
                .body(Map.of())
                .post(LINKS)
                .then()
                .statusCode(201);
    }

    @Test
    void theSecretIsNeverStored() {
        Link link = madeBy(owner());
        String secret = link.path().replaceAll(".*/E09000007-|/meetings.ics", "");

        for (String table :
                List.of(
                        "meeting_calendar_link",
                        "history_entry",
                        "idempotency_key",
                        "access_log")) {
            assertThat(
                            Database.select(
                                    "select 1 from " + table + " r where r::text like ?",
                                    "%" + secret + "%"))
                    .as(table)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, in-the-past", "2027-11-22, too-long"})
    void refusesAnImpossibleLastDay(String day, String code) {
        owner().body(Map.of("expiresOn", day))
                .post(LINKS)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void refusesALinkToAMemberWhoHasNotJoinedTheDirectory() {
        person("stranger-" + username, "team-manager")
                .body(Map.of())
                .post(LINKS)
                .then()
                .statusCode(409)
                .body("detail", containsString("directory"));
    }

    @Test
    void refusesASixthLinkWhileFiveWork() {
        Link first = madeBy(owner());
        for (int i = 1; i < PrivateLinkRules.MOST_OPEN; i++) {
            madeBy(owner());
        }
        owner().body(Map.of()).post(LINKS).then().statusCode(409);

        owner().delete(LINKS + "/" + first.id()).then().statusCode(200);
        madeBy(owner());
    }

    @Test
    void somebodyElsesLinkIsNotFound() {
        Link link = madeBy(owner());

        for (RequestSpecification other :
                List.of(dscoOf("camden"), dscoOf("islington"), in(Role.NETWORK_COORDINATOR))) {
            other.get(LINKS + "/" + link.id()).then().statusCode(404);
            other.delete(LINKS + "/" + link.id()).then().statusCode(404);
            other.get(LINKS).then().body("items.id", not(hasItem(link.id())));
        }
        link.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice-author", "parent-forum", "setting"})
    void aRoleThatReadsNoMeetingsCannotMakeALink(String role) {
        person("x" + username, role).body(Map.of()).post(LINKS).then().statusCode(403);
        nobody().body(Map.of()).post(LINKS).then().statusCode(401);
    }

    @Test
    void anAdministratorRevokesEveryLinkOfAPersonInTheirBorough() {
        Link one = madeBy(owner());
        Link two = madeBy(owner());

        revokeAll(nobody().auth().oauth2(Tokens.forAccount("borough-admin@islington").token()), 0);
        revokeAll(in(Role.NETWORK_COORDINATOR), 0);
        one.text();
        revokeAll(in(Role.BOROUGH_ADMIN), 2);
        one.read().statusCode(404);
        two.read().statusCode(404);
        owner().get(LINKS).then().body("items.state", hasItems("REVOKED", "REVOKED"));
        in(Role.BOROUGH_ADMIN).delete(LINKS).then().statusCode(400);
        owner().queryParam("username", username).delete(LINKS).then().statusCode(403);
    }

    private void revokeAll(RequestSpecification by, int revoked) {
        by.queryParam("username", username)
                .delete(LINKS)
                .then()
                .statusCode(200)
                .body("revoked", equalTo(revoked));
    }

    @Test
    void showsOnlyTheMeetingsThatTheOwnerMayRead() throws Exception {
        RequestSpecification coordinator = in(Role.NETWORK_COORDINATOR);
        String regional = meeting(in(Role.NETWORK_COORDINATOR), series(coordinator, true), LATER);
        String own = meeting(dscoOf("camden"), series(dscoOf("camden"), false), LATER);
        String elsewhere = meeting(dscoOf("hackney"), series(dscoOf("hackney"), false), LATER);
        String text = madeBy(owner()).text();

        assertThat(text)
                .contains("UID:" + regional, "UID:" + own)
                .contains("DTSTART;TZID=Europe/London:20261210T093000")
                .doesNotContain(elsewhere, "meet.example.gov.uk", "link-owner");
        assertThat(new CalendarBuilder().build(new StringReader(text)).validate(true).hasErrors())
                .isFalse();
    }

    @Test
    void aHealthPartnerSeesTheirBoroughsOwnMeetingsForThreeMonths() {
        String own = meeting(dscoOf("camden"), series(dscoOf("camden"), false), LATER);
        RequestSpecification partner = person("partner-" + username, "health-partner");
        partner.body(Map.of("expiresOn", "2027-02-22")).post(LINKS).then().statusCode(422);
        Link link = madeBy(person("partner-" + username, "health-partner"));

        assertThat(link.text()).contains("UID:" + own);
        person("partner-" + username, "health-partner")
                .get(LINKS + "/" + link.id())
                .then()
                .body("expiresOn", equalTo("2027-02-21"));
    }

    @Test
    void theCoordinatorsLinkIsOfTheNetwork() {
        Database.change(
                "update member set status = 'LEFT', left_on = '2026-11-20', email = null,"
                        + " telephone = null, contact_for = '[]' where borough = ''");
        in(Role.NETWORK_COORDINATOR)
                .body(Examples.of("WriteMember"))
                .post("/members")
                .then()
                .statusCode(201);
        String own = meeting(dscoOf("camden"), series(dscoOf("camden"), false), LATER);
        Link link = madeBy(in(Role.NETWORK_COORDINATOR));

        assertThat(link.path()).contains("/E12000007-");
        assertThat(link.text()).doesNotContain(own);
        in(Role.NETWORK_COORDINATOR).delete(LINKS + "/" + link.id()).then().statusCode(200);
    }

    @Test
    void everyLinkThatDoesNotWorkGetsTheSameAnswer() {
        Link revoked = madeBy(owner());
        owner().delete(LINKS + "/" + revoked.id()).then().body("revokedAt", notNullValue());
        Link expired = madeBy(owner());
        Database.change(
                "update meeting_calendar_link set expires_on = '2026-11-20' where id = '"
                        + expired.id()
                        + "'");
        Link works = madeBy(owner());
        Link elsewhere = new Link(null, works.path().replace(CAMDEN, "E09000019"));
        Link noBorough = new Link(null, works.path().replace(CAMDEN, "E99999999"));
        String secret = LinkAddress.of(CAMDEN, LinkSecret.fresh()).reveal();
        Link neverWas = new Link(null, works.path().replaceAll("E0.{51}", secret));
        Link noAddress = new Link(null, "/network/v1/meeting-calendar-feeds/x/meetings.ics");

        works.text();
        var first = problem(neverWas);
        for (Link link : List.of(revoked, expired, elsewhere, noBorough, noAddress)) {
            assertThat(problem(link)).isEqualTo(first);
        }
        owner().post(entry + "/leaving").then().statusCode(200);
        assertThat(problem(works)).isEqualTo(first);
    }

    private static Map<String, Object> problem(Link link) {
        Map<String, Object> problem =
                new LinkedHashMap<>(link.read().statusCode(404).extract().jsonPath().getMap("$"));
        problem.keySet().removeAll(List.of("instance", "traceId"));
        return problem;
    }

    @Test
    void somebodyWhoLeftAndCameBackMakesANewLink() {
        Link link = madeBy(owner());
        Database.change(
                "update meeting_calendar_link set made_at = made_at - interval '1 day' where id = '"
                        + link.id()
                        + "'");
        owner().post(entry + "/leaving").then().statusCode(200);
        joined();

        link.read().statusCode(404);
        madeBy(owner()).text();
    }

    @Test
    void noCacheKeepsACalendarAndTheAddressOnlyAllowsReading() {
        Link link = madeBy(owner());

        link.read()
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer");
        nobody().basePath("").urlEncodingEnabled(false).post(link.path()).then().statusCode(405);
    }

    @Test
    void theDatabaseItselfHidesLinksFromOtherBoroughs() throws Exception {
        Link link = madeBy(owner());
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from meeting_calendar_link where id = ?::uuid",
                                    link.id()))
                    .isEmpty();
        }
    }
}
