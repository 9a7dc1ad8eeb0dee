package london.dsco.review;

import static london.dsco.review.Callers.CAMDEN;

import java.sql.Connection;
import java.sql.SQLException;
import london.dsco.testkit.Database;

/**
 * Rows about the review of a plan, written directly into the database.
 *
 * @param ref the plan's reference
 * @param borough GSS code of the borough that maintains it
 */
record RowsOfAReview(String ref, String borough) {

    /** Of Camden. */
    RowsOfAReview(String ref) {
        this(ref, CAMDEN);
    }

    /** The borough to which the plan is transferred. */
    static final String CITY = "E09000001";

    /** Writes an outcome with its progress, and a transition assessment. */
    void ofItsAdulthood() throws SQLException {
        add(
                "insert into transition_assessment (id, version, borough, plan_id, status, asked_by,"
                        + " requested_on, informed, recorded_by) select gen_random_uuid(), 0, p.borough,"
                        + " p.id, 'WAITING', 'CHILD', '2026-11-20', '{}', '' from plan p where"
                        + " p.plan_ref = ?");
        add(
                "with one as (insert into adulthood_outcome (id, borough, plan_id, area, outcome,"
                        + " set_on) select gen_random_uuid(), p.borough, p.id, 'HEALTH', '',"
                        + " '2026-11-20' from plan p where p.plan_ref = ? returning id,"
                        + " plan_id) insert into adulthood_progress (id, borough, outcome_id,"
                        + " review_id, progress, recorded_on) select gen_random_uuid(),"
                        + " r.borough, one.id, r.id, 'PARTLY', '2026-11-20' from one join"
                        + " annual_review r on r.plan_id = one.plan_id");
    }

    void ofItsReport() throws SQLException {
        String ofTheReview =
                " from annual_review r join plan p on p.id = r.plan_id where p.plan_ref = ?";
        add(
                "insert into report_template (id, borough, version, title, sections, status)"
                        + " select gen_random_uuid(), r.borough, p.plan_ref, '',"
                        + " '[]', 'PUBLISHED'"
                        + ofTheReview);
        add(
                "insert into social_care_report (review_id, borough, status, writers, assurers,"
                        + " number) select r.id, r.borough, 'ALLOCATED', '[]', '[]', 0"
                        + ofTheReview);
        add(
                "insert into social_care_report_version (id, borough, review_id, number, content,"
                        + " findings, submitted_by, submitted_at) select gen_random_uuid(),"
                        + " r.borough, r.id, 1, '{}', '[]', '', now()"
                        + ofTheReview);
        add(
                "insert into report_audit (id, borough, review_id, number, template, scores, gates,"
                        + " score, grade, audited_by, audited_at) select gen_random_uuid(),"
                        + " r.borough, r.id, 1, '', '[]', '[]', 0, 'GOOD', '', now()"
                        + ofTheReview);
    }

    /**
     * Writes a date request, a chaser, a circulation and a report; the plan is offered to the City.
     */
    void aroundItsMeeting() throws SQLException {
        String ofTheReview =
                " from annual_review r join plan p on p.id = r.plan_id where p.plan_ref = ?";
        add(
                "insert into date_request (review_id, borough, asked_on, last_asked_on, times)"
                        + " select r.id, r.borough, '2026-11-07', '2026-11-21', 2"
                        + ofTheReview);
        add(
                "insert into calendar_link (id, version, borough, status, username, secret_hash,"
                        + " expires_on, made_at) select gen_random_uuid(), 0, r.borough, 'OPEN',"
                        + " p.plan_ref, sha256(p.plan_ref::bytea), '2026-11-21', now()"
                        + ofTheReview);
        add(
                "insert into circulation (review_id, borough, circulated_on)"
                        + " select r.id, r.borough, '2026-11-21'"
                        + ofTheReview);
        add(
                "with one as (insert into invitation (id, borough, review_id, invitee, presence,"
                        + " chair, invited_on) select gen_random_uuid(), r.borough, r.id,"
                        + " 'CARER', '', false, '2026-11-01'"
                        + ofTheReview
                        + " returning id, review_id, borough) insert into contribution_chaser"
                        + " (invitation_id, review_id, borough, chased_on) select id, review_id,"
                        + " borough, '2026-11-21' from one");
        add(
                "insert into meeting_report (review_id, borough, received_on, due_by,"
                        + " recommendation, recommendations) select r.id, r.borough,"
                        + " '2026-11-21', '2026-11-21', 'MAINTAIN', ''"
                        + ofTheReview);
        add(
                "insert into plan_transfer (id, borough, to_borough, plan_id, plan_ref, moved_on,"
                        + " became_aware_on, transferred_on, advice_sufficient) select"
                        + " gen_random_uuid(), p.borough, '"
                        + CITY
                        + "', p.id, p.plan_ref,"
                        + " '2026-11-02', '2026-11-09', '2026-11-21', true"
                        + ofTheReview);
    }

    /** Writes a move of the child, and a hospital stay. */
    void ofCare() throws SQLException {
        add(
                "insert into recoupment_claim (id, borough, plan_id, home_authority, provided_from,"
                        + " provided_to, claimed_on) select gen_random_uuid(),"
                        + " p.borough, p.id, 'E09000019', '2026-09-01', '2026-09-30',"
                        + " '2026-11-16' from plan p where p.plan_ref = ?");
        add(
                "insert into inpatient_care (plan_id, borough, state, kept_on) select p.id,"
                        + " p.borough, '{}', '2026-11-21' from plan p where p.plan_ref = ?");
        add(
                "insert into placement_move (id, borough, plan_id, to_setting_urn, moves_on, reason,"
                        + " emergency, notified_on, notified_by) select gen_random_uuid(), p.borough, p.id,"
                        + " '100049', '2026-12-14', 'OTHER', false, '2026-11-21', '' from plan p"
                        + " where p.plan_ref = ?");
    }

    private void add(String statement) throws SQLException {
        try (Connection own = Database.asApplicationIn(borough);
                var insert = own.prepareStatement(statement)) {
            insert.setString(1, ref);
            insert.executeUpdate();
            own.commit();
        }
    }
}
