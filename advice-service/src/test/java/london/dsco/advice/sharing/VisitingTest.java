package london.dsco.advice.sharing;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.HACKNEY;
import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.sharing.SharingTest.TODAY;
import static london.dsco.advice.sharing.SharingTest.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.Journey;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Visits;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Hackney sees of a case that Camden shares with it, and that nobody else sees it. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VisitingTest {

    @Inject Visits visits;

    /** A mother's consent for every area of care. */
    private static final String CONSENT =
            """
            {"giver": "PARENTAL_RESPONSIBILITY", "giverName": "Rowan Example",
             "basisOfParentalResponsibility": "MOTHER", "childAgreement": "AGREES", "purpose": "STATE_OTHER_NEEDS",
             "scope": ["SELF_CARE", "DAILY_LIVING", "MOBILITY_PHYSICAL_SENSORY",
              "SOCIAL_EMOTIONAL", "RELATIONSHIPS_COMMUNITY", "KEEPING_SAFE"],
             "method": "WRITTEN", "givenOn": "2026-01-05"}
            """;

    private static ObjectNode secretive() {
        ObjectNode advice = Fixtures.advice();
        advice.put("restrictedAnnex", "Canary annex");
        advice.putArray("riskFactors").add("Canary risk");
        return advice;
    }

    private static AdviceCase signedOff() {
        return Journey.opened()
                .allocated()
                .drafted(secretive())
                .submitted()
                .authorised()
                .audited(3)
                .signedOff();
    }

    private static Response read(AdviceCase journey, String part) {
        return as("dsco", "hackney").get(journey.path(part));
    }

    @Test
    void showsOnlyWhoTheChildIsTheStateTheClockAndTheOutcome() throws Exception {
        AdviceCase journey = signedOff().dispatched().closed();
        share(journey);
        Response read = read(journey, "");
        read.then().statusCode(200).body("child.familyName", equalTo("Example"));
        assertThat(names(read, ""))
                .containsExactlyInAnyOrder(
                        "id",
                        "status",
                        "child",
                        "clock",
                        "kind",
                        "involvement",
                        "receivedAt",
                        "signedOffOn",
                        "dispatchedOn",
                        "outcome",
                        "issuedOn");
        assertThat(names(read, "/child"))
                .containsExactlyInAnyOrder("childRef", "givenName", "familyName", "dateOfBirth");
        assertThat(read.asString())
                .doesNotContain("advice-author", "DOC-", journey.planRef(), "GOOD", "upn");
    }

    private static List<String> names(Response answer, String pointer) throws Exception {
        List<String> names = new ArrayList<>();
        Journey.JSON
                .readTree(answer.asString())
                .at(pointer)
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }

    @Test
    void showsTheSignedOffAdviceWithoutRiskFactorsAnnexOrDraft() {
        AdviceCase journey = Journey.opened().allocated().drafted(secretive());
        share(journey);
        read(journey, "/advice").then().statusCode(403);
        journey.submitted();
        read(journey, "/advice").then().statusCode(403);
        journey.authorised().audited(3).signedOff();
        Response advice = read(journey, "/advice");
        advice.then().statusCode(200).body("riskFactors", empty());
        assertThat(advice.asString()).doesNotContain("Canary").contains("provision");
        as("dsco")
                .body(Fixtures.feedback().toString())
                .post(journey.path("/return"))
                .then()
                .statusCode(200);
        read(journey, "/advice").then().statusCode(403);
    }

    @Test
    void showsTheSentAdviceWhileACorrectedVersionIsWritten() {
        AdviceCase journey = signedOff().dispatched();
        share(journey);
        as("dsco").body("{\"reason\": \"A name\"}").post(journey.path("/correction"));
        read(journey, "/advice").then().statusCode(200);
        ObjectNode corrected = Fixtures.advice();
        ((ObjectNode) corrected.at("/needs/0")).put("description", "Not sent yet");
        journey.drafted(corrected).submitted().authorised().audited(3).signedOff();
        assertThat(read(journey, "/advice").asString()).doesNotContain("Not sent yet");
    }

    @Test
    void hidesSignedOffAdviceAfterItsConsentIsWithdrawn() {
        AdviceCase journey = Journey.opened().allocated();
        Response consent = as("sen-caseworker").body(CONSENT).post(journey.path("/consents"));
        ObjectNode advice = Fixtures.advice();
        ((ObjectNode) advice.at("/needs/0"))
                .put("linkedToSend", false)
                .put("relevance", "Without friends he misses school.")
                .put("consentId", consent.<String>path("id"));
        journey.drafted(advice).submitted().authorised().audited(3).signedOff();
        share(journey);
        read(journey, "/advice").then().statusCode(200);
        as("sen-caseworker")
                .body("{\"withdrawnOn\": \"" + TODAY + "\"}")
                .post(consent.header("Location") + "/withdrawal")
                .then()
                .statusCode(200);
        read(journey, "/advice").then().statusCode(403);
    }

    @Test
    void recordsEveryReadInTheAccessLogsOfBothBoroughsWithTheShareAsPurpose() {
        AdviceCase journey = signedOff();
        String id = share(journey).path("id");
        read(journey, "").then().statusCode(200);
        as("dsco", "hackney")
                .header("Access-Purpose", "Looked-after review")
                .get(journey.path("/advice"))
                .then()
                .statusCode(200);
        String first = "Share " + id + " with " + HACKNEY;
        String second = first + ": Looked-after review";
        assertThat(
                        Database.select(
                                        "select borough, action, record_type, purpose from access_log"
                                                + " where username = 'dsco@hackney' and"
                                                + " ? = any(record_ids) order by seq",
                                        journey.requestId())
                                .stream()
                                .map(Object::toString))
                .containsExactly(
                        line(CAMDEN, first),
                        line(HACKNEY, first),
                        line(CAMDEN, second),
                        line(HACKNEY, second));
    }

    private static String line(String borough, String purpose) {
        return "{borough=%s, action=READ, record_type=advice-request, purpose=%s}"
                .formatted(borough, purpose);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sen-caseworker",
                "team-manager",
                "advice-author",
                "health-partner",
                "borough-admin"
            })
    void isNotFoundForOtherRolesOfTheBorough(String role) {
        AdviceCase journey = signedOff();
        share(journey);
        as(role, "hackney").get(journey.path()).then().statusCode(404);
        system("hackney").get(journey.path()).then().statusCode(404);
        system("hackney").get(journey.path("/advice")).then().statusCode(404);
        as("dsco", "islington").get(journey.path()).then().statusCode(404);
        as("dsco", "islington").get(journey.path("/advice")).then().statusCode(404);
        assertThat(
                        Database.select(
                                "select 1 from access_log where username like '%hackney%' and"
                                        + " ? = any(record_ids)",
                                journey.requestId()))
                .as("what was not shown is in no access log")
                .isEmpty();
    }

    @Test
    void isInNoListCountOrFilterOfTheBorough() {
        AdviceCase journey = Journey.opened();
        String counted = count();
        share(journey);
        assertThat(count()).isEqualTo(counted);
        as("dsco", "hackney")
                .queryParam("childRef", journey.childRef())
                .get(AdviceCase.REQUESTS)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    private static String count() {
        return as("dsco", "hackney").get(AdviceCase.REQUESTS + "?limit=200").asString();
    }

    @Test
    void endsWithTheLastDayOfTheShare() {
        AdviceCase journey = Journey.opened();
        share(journey);
        String tag = read(journey, "").header("ETag");
        Instant now = Clock.systemUTC().instant();
        UUID id = UUID.fromString(journey.requestId());
        assertThat(visits.<String>one(id, dscoAt(now), AdviceRequest::recordId))
                .isEqualTo(journey.requestId());
        assertThatThrownBy(
                        () ->
                                visits.one(
                                        id,
                                        dscoAt(now.plus(Duration.ofDays(190))),
                                        AdviceRequest::recordId))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(Refusal.Code.NOT_FOUND));
        expire(journey);
        as("dsco", "hackney")
                .header("If-None-Match", tag)
                .get(journey.path())
                .then()
                .statusCode(404);
        as("dsco").get(journey.path("/shares")).then().body("items[0].state", equalTo("EXPIRED"));
        share(journey).then().statusCode(201);
    }

    private static Actor dscoAt(Instant at) {
        return new Actor(
                "sub", "dsco@hackney", Set.of(Role.DSCO), HACKNEY, "portal", null, null, at);
    }

    private static void expire(AdviceCase journey) {
        try (Connection owner = Database.asSuperuser();
                var statement =
                        owner.prepareStatement(
                                "update case_share set expires_on = ? where request_id = ?")) {
            statement.setObject(1, TODAY.minusDays(1));
            statement.setObject(2, UUID.fromString(journey.requestId()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDatabaseShowsTheRowToBothBoroughsAndOnlyTheHolderWritesIt() throws SQLException {
        AdviceCase journey = Journey.opened();
        UUID id = UUID.fromString(share(journey).path("id"));
        assertThat(rows(CAMDEN, id)).isEqualTo(1);
        assertThat(rows(HACKNEY, id)).isEqualTo(1);
        assertThat(rows("E09000019", id)).isZero();
        try (Connection hackney = Database.asApplicationIn(HACKNEY);
                var end =
                        hackney.prepareStatement(
                                "update case_share set ended_by_side = 'x' where id = ?")) {
            end.setObject(1, id);
            assertThat(end.executeUpdate()).isZero();
        }
    }

    private static int rows(String borough, UUID id) throws SQLException {
        try (Connection in = Database.asApplicationIn(borough)) {
            return Database.select(in, "select 1 from case_share where id = ?", id).size();
        }
    }
}
