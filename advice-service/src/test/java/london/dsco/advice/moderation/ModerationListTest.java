package london.dsco.advice.moderation;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.user;
import static london.dsco.advice.moderation.ModerationCalls.agreement;
import static london.dsco.advice.moderation.ModerationCalls.all;
import static london.dsco.advice.moderation.ModerationCalls.audit;
import static london.dsco.advice.moderation.ModerationCalls.audited;
import static london.dsco.advice.moderation.ModerationCalls.moderate;
import static london.dsco.advice.moderation.ModerationCalls.moderator;
import static london.dsco.advice.moderation.ModerationCalls.scores;
import static london.dsco.advice.moderation.ModerationCalls.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** The audits that wait for a second score, and how far auditors and moderators agree. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ModerationListTest {

    @Test
    void listsWaitingAuditsForThoseWhoMayModerateThem() {
        AdviceCase journey = audited(1);
        String id = journey.last().text("id");
        assertThat(waiting(ModerationCalls::moderator)).contains(id);
        assertThat(waiting(() -> as("dsco"))).doesNotContain(id);
        moderate(audit(journey), 3).then().statusCode(201);
        assertThat(waiting(ModerationCalls::moderator)).doesNotContain(id);
        assertThat(all(ModerationCalls::moderator, "MEETING_NEEDED")).contains(id);
    }

    @Test
    void leavesOutWithdrawnCases() {
        AdviceCase journey = audited(1);
        as("sen-caseworker")
                .body("{\"outcome\": \"WITHDRAWN\"}")
                .post(journey.path("/outcome"))
                .then()
                .statusCode(200);
        assertThat(waiting(ModerationCalls::moderator)).doesNotContain(journey.last().text("id"));
        moderate(audit(journey), 1).then().statusCode(409);
    }

    @Test
    void logsReadersOfTheScoresButNotOfWaitingAudits() {
        AdviceCase journey = audited(3);
        moderate(audit(journey), 3).then().statusCode(201);
        as("dsco").get("/advice/v1/moderations?state=AWAITING").then().statusCode(200);
        long before = readings(journey);
        all(() -> as("dsco"), "AGREED");
        assertThat(readings(journey)).isGreaterThan(before);
    }

    private static long readings(AdviceCase journey) {
        return (long)
                Database.select(
                                "select count(*) as n from access_log where action = 'READ' and username ="
                                        + " 'dsco@camden' and ? = any(record_ids)",
                                journey.requestId())
                        .get(0)
                        .get("n");
    }

    @Test
    void listsWaitingAuditsPageByPage() {
        String first = audited(1).last().text("id");
        String second = audited(1).last().text("id");
        String firstPage =
                moderator().queryParam("limit", 1).get("/advice/v1/moderations").path("nextCursor");
        assertThat(firstPage).isNotNull();
        assertThat(waiting(ModerationCalls::moderator)).containsSubsequence(first, second);
    }

    @Test
    void measuresAgreementWithoutAuditsThatTheModeratorChose() {
        assertThat(agreement().getString("undefinedBecause")).isEqualTo("NOTHING_MODERATED");
        for (int[] points : new int[][] {{3, 3}, {1, 1}, {3, 2}}) {
            AdviceCase journey =
                    Journey.openedIn("islington", Journey.opening())
                            .allocated()
                            .drafted()
                            .submitted();
            String id =
                    user("first@islington", "islington", "dsco")
                            .body(Journey.audit(points[0]).toString())
                            .post(journey.path("/audits"))
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
            user("second@islington", "islington", "dsco")
                    .body(scores(points[1]).toString())
                    .post("/advice/v1/audits/" + id + "/moderation")
                    .then()
                    .statusCode(201)
                    .body("reasons", hasItems("NEW_AUDITOR"));
        }
        var read = agreement();
        assertThat(read.getInt("moderated")).isEqualTo(3);
        assertThat(read.getInt("agreed")).isEqualTo(2);
        assertThat(read.getFloat("agreementShare")).isEqualTo(0.667f);
        // found 4; expected (2 x (4 x 1 + 9 x 1) + 1 x (9 x 1 + 1 x 1)) / 3 = 12; 1 - 4/12
        assertThat(read.getFloat("weightedKappa")).isEqualTo(0.667f);
        assertThat(read.getInt("chosen")).isZero();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        as("dsco")
                .get("/advice/v1/moderations/agreement?from=2026-02-01&to=2026-01-01")
                .then()
                .statusCode(400)
                .body("errors.code", contains("after-to"));
        as("dsco").get("/advice/v1/moderations?state=NONE").then().statusCode(400);
    }
}
