package london.dsco.review.calendarlink;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.Callers.withoutBorough;
import static london.dsco.review.calendarlink.Link.registered;
import static london.dsco.review.calendarlink.Link.worker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.calendarlink.PrivateLinkRules;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class CalendarLinkResourceTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger(740_000);

    private final int number = NUMBERS.incrementAndGet();
    private final String username = "link-owner-" + number + "@camden";
    private final String urn = String.valueOf(number);

    @BeforeEach
    void anAuthorOfCamden() {
        registered(username, "advice-author");
    }

    @Test
    void onlyTheFirstAnswerContainsTheAddress() {
        var made =
                owner().body(Map.of())
                        .post("/calendar-links")
                        .then()
                        .statusCode(201)
                        .body(
                                "path",
                                matchesPattern(
                                        "/reviews/v1/calendar-feeds/E09000007-[A-Za-z0-9_-]{43}/meetings.ics"))
                        .body("expiresOn", notNullValue())
                        .extract();

        owner().get("/calendar-links/" + made.path("id"))
                .then()
                .statusCode(200)
                .body("path", nullValue())
                .body("state", equalTo("OPEN"))
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void aRepeatedCommandIsAnsweredWithoutTheAddress() {
        String key = UUID.randomUUID().toString();
        String first = repeated(key).body("path", notNullValue()).extract().path("id");

        repeated(key).body("id", equalTo(first)).body("path", nullValue());
        owner().get("/calendar-links").then().body("items", hasSize(1));
    }

    private ValidatableResponse repeated(String key) {
        return owner().header("Idempotency-Key", key)
                .body(Map.of())
                .post("/calendar-links")
                .then()
                .statusCode(201);
    }

    @Test
    void theSecretIsNeverStored() {
        Link link = Link.madeBy(owner());
        String secret = link.path().replaceAll(".*/E09000007-|/meetings.ics", "");

        assertThat(
                        Database.select(
                                "select row_to_json(l)::text as row from calendar_link l"
                                        + " where id = ?::uuid union all"
                                        + " select row_to_json(h)::text from history_entry h"
                                        + " where record_id = ?",
                                link.id(),
                                link.id()))
                .hasSize(2)
                .noneMatch(row -> row.get("row").toString().contains(secret));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, in-the-past", "2027-12-31, too-long"})
    void refusesAnImpossibleLastDay(String day, String code) {
        owner().body(Map.of("expiresOn", day))
                .post("/calendar-links")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void aLinkCanLastASingleDay() {
        owner().body(Map.of("expiresOn", "2026-11-21"))
                .post("/calendar-links")
                .then()
                .statusCode(201)
                .body("expiresOn", equalTo("2026-11-21"));
    }

    @Test
    void refusesALinkToSomebodyWhoIsNotRegistered() {
        refused("stranger-" + number + "@camden");
    }

    @Test
    void refusesALinkToSomebodyWhoLeftOrSeesNoMeetings() {
        registered(username);
        refused(username);
        registered(username, "borough-admin", "health-partner");
        refused(username);
    }

    private static void refused(String who) {
        worker(who, "advice-author")
                .body(Map.of())
                .post("/calendar-links")
                .then()
                .statusCode(409)
                .body("detail", containsString("register"));
    }

    @Test
    void refusesASettingsAccountWithoutASetting() {
        worker("setting-" + number + "@camden", "setting")
                .body(Map.of())
                .post("/calendar-links")
                .then()
                .statusCode(403);
    }

    @Test
    void refusesASixthLinkWhileFiveWork() {
        Link first = Link.madeBy(owner());
        for (int i = 1; i < PrivateLinkRules.MOST_OPEN; i++) {
            Link.madeBy(owner());
        }
        owner().body(Map.of()).post("/calendar-links").then().statusCode(409);

        owner().delete("/calendar-links/" + first.id()).then().statusCode(200);
        Link.madeBy(owner());
    }

    @Test
    void aRevokedLinkStaysOnTheListAndCanBeRevokedAgain() {
        Link link = Link.madeBy(owner());

        for (int i = 0; i < 2; i++) {
            owner().delete("/calendar-links/" + link.id())
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("REVOKED"))
                    .body("revokedAt", notNullValue());
        }
        owner().get("/calendar-links")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(link.id())));
        assertThat(
                        Database.select(
                                "select 1 from history_entry where record_id = ? and name ="
                                        + " 'CALENDAR_LINK_REVOKED'",
                                link.id()))
                .hasSize(1);
    }

    @Test
    void somebodyElsesLinkIsNotFound() {
        Link link = Link.madeBy(owner());

        camden("dsco").get("/calendar-links/" + link.id()).then().statusCode(404);
        camden("dsco").delete("/calendar-links/" + link.id()).then().statusCode(404);
        camden("dsco").get("/calendar-links").then().body("items.id", equalTo(List.of()));
        islington("dsco").delete("/calendar-links/" + link.id()).then().statusCode(404);
        link.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"borough-admin", "health-partner", "parent-forum"})
    void aRoleThatGoesToNoMeetingsCannotMakeALink(String role) {
        camden(role).body(Map.of()).post("/calendar-links").then().statusCode(403);
        nobody().body(Map.of()).post("/calendar-links").then().statusCode(401);
        withoutBorough("dsco").body(Map.of()).post("/calendar-links").then().statusCode(403);
    }

    @Test
    void anAdministratorRevokesEveryLinkOfAPerson() {
        Link one = Link.madeBy(owner());
        Link two = Link.madeBy(owner());

        revokeAll("username", username.toUpperCase(Locale.ROOT), 2);
        one.read().statusCode(404);
        two.read().statusCode(404);
        revokeAll("username", username, 0);
    }

    @Test
    void anAdministratorRevokesEveryLinkOfASetting() {
        Link theirs = Link.madeBy(settingOfCamden(urn));
        Link another = Link.madeBy(settingOfCamden("739" + urn.substring(3)));

        revokeAll("settingUrn", urn, 1);
        theirs.read().statusCode(404);
        another.text();
        revokeAll("settingUrn", "739" + urn.substring(3), 1);
    }

    private static void revokeAll(String which, String value, int revoked) {
        camden("borough-admin")
                .queryParam(which, value)
                .delete("/calendar-links")
                .then()
                .statusCode(200)
                .body("revoked", equalTo(revoked));
    }

    @Test
    void anotherBoroughsAdministratorRevokesNothing() {
        Link link = Link.madeBy(owner());

        islington("borough-admin")
                .queryParam("username", username)
                .delete("/calendar-links")
                .then()
                .statusCode(200)
                .body("revoked", equalTo(0));
        link.text();
    }

    @Test
    void refusesToRevokeLinksWithoutAnOwner() {
        camden("borough-admin").delete("/calendar-links").then().statusCode(400);
        camden("borough-admin")
                .queryParam("username", username)
                .queryParam("settingUrn", urn)
                .delete("/calendar-links")
                .then()
                .statusCode(400);
        owner().queryParam("username", username).delete("/calendar-links").then().statusCode(403);
    }

    private RequestSpecification owner() {
        return worker(username, "advice-author");
    }
}
