package london.dsco.review.invitation;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenAs;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.islington;
import static london.dsco.review.Callers.settingOfCamden;
import static london.dsco.review.PlanBodies.plan;
import static london.dsco.review.PlanBodies.planWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class AvailabilityResourceTest {

    private static final String URN = "100049";

    private static final String THURSDAY = "2026-12-10";
    private static final String FRIDAY = "2026-12-11";

    private final String worker = UUID.randomUUID() + "@camden";
    private final String iro = UUID.randomUUID() + "@camden";

    @Test
    void reportsBeforeADayIsSetThatTheSocialWorkerDoesNotWorkThen() {
        registered(worker, "{MONDAY:FULL_DAY,FRIDAY:MORNING}", "{}");
        PlannedReview review = PlannedReview.of(planWith("involvement", "CP"));
        review.meeting("2026-12-07", "CONFIRMED");
        invite(review, List.of(Map.of("invitee", "SOCIAL_WORKER", "username", worker)))
                .statusCode(201)
                .body("availability", empty());

        on(review, THURSDAY)
                .body("on", equalTo(THURSDAY))
                .body("people.username", contains(worker))
                .body("people.workingDaysKnown", contains(true))
                .body("findings.code", contains("NOT_WORKING"))
                .body("findings[0].invitee", equalTo("SOCIAL_WORKER"))
                .body("findings[0].presence", equalTo("MUST_ATTEND"))
                .body("findings[0].username", equalTo(worker));
        on(review, FRIDAY).body("findings.code", contains("MORNING_ONLY"));
        on(review, null).body("on", equalTo("2026-12-07")).body("findings", empty());
    }

    @Test
    void reportsThatSomebodyIsAwayOrAtAnotherReview() {
        registered(worker, "{}", "{}");
        registered(iro, "{}", "{[2026-12-09,2026-12-10]}");
        PlannedReview first = confirmed();
        PlannedReview second = confirmed();
        invite(first, List.of(Map.of("invitee", "SOCIAL_WORKER", "username", worker)))
                .statusCode(201)
                .body("availability", empty());

        invite(
                        second,
                        List.of(
                                Map.of("invitee", "SOCIAL_WORKER", "username", worker),
                                Map.of("invitee", "IRO", "username", iro)))
                .statusCode(201)
                .body("availability.code", contains("OTHER_REVIEW", "ON_LEAVE"));
        on(first, THURSDAY).body("findings.code", contains("OTHER_REVIEW"));
        on(first, FRIDAY).body("findings", empty());
    }

    @Test
    void aHeldMeetingOccupiesNobodyAndHasNoFindings() {
        registered(worker, "{TUESDAY:FULL_DAY}", "{}");
        PlannedReview held = PlannedReview.of(plan()).meeting("2026-11-21", "HELD");

        invite(held, List.of(Map.of("invitee", "SOCIAL_WORKER", "username", worker)))
                .statusCode(201)
                .body("availability", empty());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, in-the-past", "2029-01-01, too-far-ahead"})
    void neverRevealsAColleaguesCalendarOfLeave(String day, String code) {
        camden("sen-caseworker")
                .queryParam("on", day)
                .get(confirmed().path("availability"))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("on"))
                .body("errors.code", contains(code));
        islington("sen-caseworker")
                .queryParam("on", day)
                .get(confirmed().path("availability"))
                .then()
                .statusCode(404);
    }

    /**
     * This covers asking day by day and in another review of the same worker. Asking about a day
     * again does not count.
     */
    @Test
    void answersForTenDaysOfAPersonWithinSevenDaysAndRecordsWhoAsked() {
        String asker = UUID.randomUUID() + "@camden";
        registered(worker, "{MONDAY:FULL_DAY}", "{}");
        PlannedReview first = confirmed();
        PlannedReview second = confirmed();
        for (PlannedReview review : List.of(first, second)) {
            invite(review, List.of(Map.of("invitee", "SOCIAL_WORKER", "username", worker)))
                    .statusCode(201);
        }
        LocalDate day = LocalDate.parse("2026-12-14");
        for (int i = 0; i < 10; i++) {
            asks(asker, i < 5 ? first : second, day.plusDays(i).toString()).statusCode(200);
        }
        asks(asker, second, day.plusDays(10).toString())
                .statusCode(400)
                .body("errors.parameter", contains("on"))
                .body("errors.code", contains("too-many-days"));
        asks(asker, second, day.toString()).statusCode(200);
        asks(asker, second, THURSDAY).statusCode(200);
        asks(UUID.randomUUID() + "@camden", second, day.plusDays(10).toString()).statusCode(200);
        assertThat(
                        Database.select(
                                "select 1 from access_log where username = ? and action = 'READ'"
                                        + " and record_type = 'availability'"
                                        + " and ? = any (record_ids)",
                                asker,
                                worker + " " + day.plusDays(9)))
                .hasSize(1);
        assertThat(
                        Database.select(
                                "select 1 from access_log where username = ? and ? = any (record_ids)",
                                asker,
                                worker + " " + day.plusDays(10)))
                .as("a refusal told nothing")
                .isEmpty();
    }

    private static ValidatableResponse asks(String asker, PlannedReview review, String day) {
        return camdenAs(asker, "sen-caseworker")
                .queryParam("on", day)
                .get(review.path("availability"))
                .then();
    }

    @Test
    void answersForTheDayOfAMeetingThatHasPassed() {
        PlannedReview held = PlannedReview.of(plan()).meeting("2026-11-20", "HELD");
        on(held, "2026-11-20").body("on", equalTo("2026-11-20"));
    }

    @Test
    void findsNothingForAReviewThatNamesNobody() {
        PlannedReview review = PlannedReview.of(plan());

        on(review, null).body("on", nullValue()).body("people", empty()).body("findings", empty());
    }

    @Test
    void showsASettingNothing() {
        registered(iro, "{}", "{[2026-12-09,2026-12-10]}");
        PlannedReview review =
                PlannedReview.of(planWith("settingUrn", URN)).meeting(THURSDAY, "CONFIRMED");
        invite(review, List.of(Map.of("invitee", "SETTING", "username", iro))).statusCode(201);

        settingOfCamden(URN)
                .get(review.path("invitations"))
                .then()
                .statusCode(200)
                .body("availability", nullValue());
        settingOfCamden(URN).get(review.path("availability")).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "health-partner",
                "borough-admin",
                "team-manager",
                "advice-author",
                "virtual-school"
            })
    void refusesRolesThatDoNotPlanReviews(String role) {
        camden(role).get(confirmed().path("availability")).then().statusCode(403);
    }

    @Test
    void isNotFoundByAnotherBorough() {
        islington("dsco").get(confirmed().path("availability")).then().statusCode(404);
    }

    private static PlannedReview confirmed() {
        return PlannedReview.of(plan()).meeting(THURSDAY, "CONFIRMED");
    }

    private static ValidatableResponse invite(
            PlannedReview review, List<Map<String, String>> invitees) {
        return camdenSystem()
                .body(Map.of("invitees", invitees))
                .post(review.path("invitations"))
                .then();
    }

    private static ValidatableResponse on(PlannedReview review, String day) {
        var request = camden("sen-caseworker");
        if (day != null) {
            request.queryParam("on", day);
        }
        return request.get(review.path("availability")).then().statusCode(200);
    }

    private static void registered(String username, String workingDays, String leave) {
        PlannedReview.practitioner(username);
        try (var camden = Database.asApplicationIn(CAMDEN);
                var update =
                        camden.prepareStatement(
                                "update practitioner set working_days = ?::text[],"
                                        + " leave = ?::datemultirange where username = ?")) {
            update.setString(1, workingDays);
            update.setString(2, leave);
            update.setString(3, username);
            update.executeUpdate();
            camden.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
