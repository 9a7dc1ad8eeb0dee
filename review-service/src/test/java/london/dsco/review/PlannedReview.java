package london.dsco.review;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.Database;

/**
 * A review in Camden with a meeting, for the tests of other features.
 *
 * @param planRef the plan
 * @param id the review
 */
public record PlannedReview(String planRef, String id) {

    public static PlannedReview of(Map<String, Object> plan) {
        String planRef = reference();
        camdenSystem().body(plan).put("/plans/" + planRef).then().statusCode(201);
        return new PlannedReview(planRef, presentOf(planRef));
    }

    /** Returns the id of a plan's open review. */
    public static String presentOf(String planRef) {
        return camdenSystem()
                .get("/plans/" + planRef + "/cycle")
                .then()
                .statusCode(200)
                .extract()
                .path("reviewId");
    }

    /** Returns the same with its meeting set. */
    public PlannedReview meeting(String on, String state) {
        camden("review-coordinator")
                .header("If-Match", "*")
                .body(Map.of("meetingOn", on, "state", state))
                .put(path("meeting"))
                .then()
                .statusCode(200);
        return this;
    }

    /**
     * Sends somebody from social care to the review, who becomes the child's social worker. It
     * writes rows, because setting a meeting would move the days of the review.
     */
    public PlannedReview sentBySocialCare(String username) {
        practitioner(username);
        try (var camden = Database.asApplicationIn(CAMDEN);
                var insert =
                        camden.prepareStatement(
                                "insert into invitation (id, borough, review_id, invitee, presence,"
                                        + " username, chair, invited_on) values (?, ?,"
                                        + " ?, 'SOCIAL_WORKER', 'MUST_ATTEND', ?, false,"
                                        + " '2026-11-01')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, CAMDEN);
            insert.setObject(3, UUID.fromString(id));
            insert.setString(4, username);
            insert.executeUpdate();
            camden.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Returns the next review of the plan, after a decision on this one, which was held. */
    public PlannedReview next() {
        camden("sen-caseworker")
                .body(
                        Map.of(
                                "decision", "MAINTAIN",
                                "decidedOn", "2026-11-19",
                                "notifiedOn", "2026-11-19"))
                .post(path("decision"))
                .then()
                .statusCode(201);
        return new PlannedReview(planRef, presentOf(planRef));
    }

    /** Returns the path of a part of the review. */
    public String path(String rest) {
        return "/reviews/" + id + "/" + rest;
    }

    /** Adds somebody to Camden's copy of the register of practitioners. */
    public static void practitioner(String username) {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var insert =
                        camden.prepareStatement(
                                "insert into practitioner (borough, username, roles, levels, told_at)"
                                        + " values (?, ?, '{advice-author}', '{}', now())"
                                        + " on conflict do nothing")) {
            insert.setString(1, CAMDEN);
            insert.setString(2, username);
            insert.executeUpdate();
            camden.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
