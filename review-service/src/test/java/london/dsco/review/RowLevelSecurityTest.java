package london.dsco.review;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.HACKNEY;
import static london.dsco.review.Callers.ISLINGTON;
import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With every filter of the application off, the database itself separates the boroughs. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RowLevelSecurityTest {

    /** Null until the rows exist; no test changes them. */
    private static String ref;

    /** Tables of the platform's jars, which have tests of their own. */
    private static final Set<String> OF_THE_PLATFORM =
            Set.of(
                    "access_log",
                    "access_seal",
                    "history_entry",
                    "idempotency_key",
                    "inbox",
                    "outbox");

    /** Tables that another borough, or everybody, reads too. Each has a test of its own. */
    private static final Set<String> READ_BY_OTHERS = Set.of("plan_transfer", "virtual_school");

    /**
     * Returns every table that has rows for one borough, from the database. A new one is tested
     * too, and needs a row of Camden below.
     */
    static Stream<String> tables() throws SQLException {
        return tables("true");
    }

    /** Returns those of them from which the service deletes nothing. */
    static Stream<String> kept() throws SQLException {
        return tables("not has_table_privilege(c.oid, 'delete')");
    }

    private static Stream<String> tables(String which) throws SQLException {
        try (Connection service = Database.asApplication()) {
            return Database.select(
                            service,
                            "select c.relname from pg_class c join pg_attribute a on a.attrelid ="
                                    + " c.oid and a.attname = 'borough' where c.relkind = 'r' and"
                                    + " c.relnamespace = 'public'::regnamespace and "
                                    + which)
                    .stream()
                    .map(row -> (String) row.get("relname"))
                    .filter(table -> !OF_THE_PLATFORM.contains(table))
                    .filter(table -> !READ_BY_OTHERS.contains(table));
        }
    }

    @Test
    void findsEveryTableOfABorough() throws SQLException {
        assertThat(tables()).contains("plan", "invitation", "recoupment_claim", "related_review");
        assertThat(kept()).contains("plan", "invitation").doesNotContain("related_review");
    }

    @BeforeEach
    void aRowOfCamdenInEachTable() throws SQLException {
        if (ref == null) {
            ref = reference();
            addARowOfCamdenToEachTable();
        }
    }

    private static void addARowOfCamdenToEachTable() throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var insert =
                        camden.prepareStatement(
                                "insert into practitioner (borough, username, roles, levels, told_at)"
                                        + " values (?, ?, '{}', '{}', now())");
                var ask =
                        camden.prepareStatement(
                                "insert into asked_day (borough, asked_by, about, day, asked_at)"
                                        + " values (?, ?, '', current_date, now())");
                var load =
                        camden.prepareStatement(
                                """
                                with one as (
                                  insert into plan_import (id, version, borough, status, subject, username, roles, client,
                                    received_at, finished_at, lanes, rows_read, opened, changed, unchanged, bad)
                                  values (gen_random_uuid(), 0, ?, 'LOADED', '', '', '', '', now(), now(), '{1,1}', 1, 0, 0, 0, 1)
                                  returning id, borough),
                                part as (
                                  insert into plan_import_part (import_id, number, borough, content)
                                  select id, 1, borough, '' from one)
                                insert into plan_import_error (import_id, segment, line, position, borough, code, explanation)
                                select id, 0, 2, 0, borough, 'size', '' from one
                                """)) {
            insert.setString(1, CAMDEN);
            insert.setString(2, ref);
            insert.executeUpdate();
            ask.setString(1, CAMDEN);
            ask.setString(2, ref);
            ask.executeUpdate();
            load.setString(1, CAMDEN);
            load.executeUpdate();
            camden.commit();
        }
        camdenSystem().body(PlanBodies.plan()).put("/plans/" + ref).then().statusCode(201);
        aSettingOfCamden();
        aDecidedReview();
        aTermOfCamden();
        var rows = new RowsOfAReview(ref);
        rows.ofItsReport();
        rows.ofItsAdulthood();
        rows.aroundItsMeeting();
        rows.ofCare();
        relatedReviewsOf(ref);
    }

    /** Other tests check whether a load has left any. */
    @AfterAll
    static void noPartOfALoadIsLeft() throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var delete =
                        camden.prepareStatement(
                                "delete from plan_import_part where content = ''")) {
            delete.executeUpdate();
            camden.commit();
        }
    }

    /** As it stands by default. */
    private static void aSettingOfCamden() throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var insert =
                        camden.prepareStatement(
                                "insert into borough_setting (id, borough, key, status, version)"
                                        + " values (gen_random_uuid(), ?, 'earlyHelpReviewMonths',"
                                        + " 'IN_FORCE', 0) on conflict do nothing")) {
            insert.setString(1, CAMDEN);
            insert.executeUpdate();
            camden.commit();
        }
    }

    /** A review with an invitation, a contribution and a decision. */
    private static void aDecidedReview() {
        var review = PlannedReview.of(PlanBodies.plan()).meeting("2026-11-20", "HELD");
        String invitation =
                made(
                        review.path("invitations"),
                        Map.of(
                                "invitedOn",
                                "2026-11-01",
                                "invitees",
                                List.of(Map.of("invitee", "CARER"))),
                        "invitations[0].id");
        made(
                review.path("contributions"),
                Map.of(
                        "invitationId", invitation,
                        "kind", "WRITTEN_ADVICE",
                        "receivedOn", "2026-11-05"),
                "id");
        made(
                review.path("decision"),
                Map.of(
                        "decision", "MAINTAIN",
                        "decidedOn", "2026-11-21",
                        "notifiedOn", "2026-11-21"),
                "decision");
    }

    private static String made(String path, Map<String, ?> body, String part) {
        return camdenSystem().body(body).post(path).then().statusCode(201).extract().path(part);
    }

    /** The term's dates, its list with the plan's review, and social care's acknowledgement. */
    private static void aTermOfCamden() {
        camdenSystem()
                .body(
                        Map.of(
                                "autumn", days("2060-09-02", "2060-12-17"),
                                "spring", days("2061-01-04", "2061-03-25"),
                                "summer", days("2061-04-12", "2061-07-21")))
                .put("/calendars/2060-61");
        camdenSystem().body(Map.of("closed", List.of())).put("/settings/100049/calendar");
        camden("review-coordinator").post("/term-lists/2061-SPRING/publication");
        camden("dsco").post("/term-lists/2061-SPRING/acknowledgement").then().statusCode(200);
    }

    private static Map<String, String> days(String from, String to) {
        return Map.of("firstDay", from, "lastDay", to);
    }

    private static void relatedReviewsOf(String plan) {
        camdenSystem()
                .body(
                        Map.of(
                                "reviews",
                                List.of(
                                        Map.of("kind", "PEP", "on", "2026-12-10"),
                                        Map.of("kind", "CIN", "on", "2026-12-10"))))
                .put("/plans/" + plan + "/related-reviews")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aBoroughSeesOnlyItsOwnRows(String table) throws SQLException {
        assertThat(boroughsSeen(table, Database.asApplicationIn(CAMDEN))).isEqualTo(CAMDEN);
        assertThat(boroughsSeen(table, Database.asApplicationIn(HACKNEY))).isNotEqualTo(CAMDEN);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void withoutAScopeNobodySeesRowsNotEvenTheOwner(String table) throws SQLException {
        assertThat(boroughsSeen(table, Database.asApplication())).isNull();
        assertThat(boroughsSeen(table, Database.asOwner())).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan set given_name = 'X' where plan_ref = ?",
                "update annual_review set meeting_on = null where plan_id in"
                        + " (select id from plan where plan_ref = ?)",
                "delete from related_review where plan_id in"
                        + " (select id from plan where plan_ref = ?)"
            })
    void anotherBoroughCannotChangeARow(String statement) throws SQLException {
        assertThat(changedByIslington(statement, ref)).isZero();
    }

    @Test
    void theCorporateParentCannotReadOrChangeARow() throws SQLException {
        String lookedAfter = reference();
        var body = PlanBodies.planWith("involvement", "CLA");
        body.put("careAuthority", ISLINGTON);
        camdenSystem().body(body).put("/plans/" + lookedAfter).then().statusCode(201);
        relatedReviewsOf(lookedAfter);

        try (var islington = Database.asApplicationIn(ISLINGTON)) {
            assertThat(
                            Database.select(
                                    islington,
                                    "select 1 from annual_review r join plan p on p.id = r.plan_id"
                                            + " where p.plan_ref = ?",
                                    lookedAfter))
                    .hasSize(1);
            assertThat(
                            Database.select(
                                    islington,
                                    "select kind from related_review r join plan p on p.id ="
                                            + " r.plan_id where p.plan_ref = ?",
                                    lookedAfter))
                    .extracting(row -> row.get("kind"))
                    .containsExactly("PEP");
        }
        assertThat(
                        changedByIslington(
                                "update plan set given_name = 'X' where plan_ref = ?", lookedAfter))
                .isZero();
        assertThat(
                        changedByIslington(
                                "delete from related_review where plan_id in"
                                        + " (select id from plan where plan_ref = ?)",
                                lookedAfter))
                .isZero();
    }

    private static int changedByIslington(String statement, String plan) throws SQLException {
        try (var islington = Database.asApplicationIn(ISLINGTON);
                var change = islington.prepareStatement(statement)) {
            change.setString(1, plan);
            return change.executeUpdate();
        }
    }

    @Test
    void noRowCanBeWrittenIntoAnotherBorough() throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var change =
                        camden.prepareStatement("update plan set borough = ? where plan_ref = ?")) {
            change.setString(1, ISLINGTON);
            change.setString(2, ref);
            assertThatThrownBy(change::executeUpdate)
                    .hasMessageContaining("row-level security policy");
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void theServiceCannotDeleteARow(String table) throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var delete = camden.prepareStatement("delete from " + table)) {
            assertThatThrownBy(delete::executeUpdate).hasMessageContaining("permission denied");
        }
    }

    /** Both boroughs of a transfer see it, so it is in no list above. */
    @Test
    void onlyItsTwoBoroughsSeeATransferAndNeitherCanDeleteIt() throws SQLException {
        assertThat(transfersSeen(Database.asApplicationIn(CAMDEN))).isEqualTo(1);
        assertThat(transfersSeen(Database.asApplicationIn(RowsOfAReview.CITY))).isEqualTo(1);
        assertThat(transfersSeen(Database.asApplicationIn(ISLINGTON))).isZero();
        assertThat(transfersSeen(Database.asApplication())).isZero();
        assertThat(transfersSeen(Database.asOwner())).isZero();
        theServiceCannotDeleteARow("plan_transfer");
    }

    private int transfersSeen(Connection connection) throws SQLException {
        try (connection) {
            return Database.select(
                            connection, "select 1 from plan_transfer where plan_ref = ?", ref)
                    .size();
        }
    }

    private static String boroughsSeen(String table, Connection connection) throws SQLException {
        try (connection) {
            return (String)
                    Database.select(
                                    connection,
                                    "select string_agg(distinct borough, ' ') as seen from "
                                            + table)
                            .get(0)
                            .get("seen");
        }
    }
}
