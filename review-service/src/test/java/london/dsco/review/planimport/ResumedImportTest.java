package london.dsco.review.planimport;

import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.planimport.PlanFiles.HEADER;
import static london.dsco.review.planimport.PlanFiles.errors;
import static london.dsco.review.planimport.PlanFiles.load;
import static london.dsco.review.planimport.PlanFiles.loaded;
import static london.dsco.review.planimport.PlanFiles.prefix;
import static london.dsco.review.planimport.PlanFiles.row;
import static london.dsco.review.planimport.PlanFiles.rows;
import static london.dsco.review.planimport.PlanFiles.send;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import london.dsco.review.plan.Lane;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database refuses one row, as if it had become unavailable in the middle of a file. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ResumedImportTest {

    private static final int SEGMENT = Segments.ROWS;

    /** The third segment of the file has it. */
    private static final int REFUSED = 3 * SEGMENT - 300;

    private static final int LAST = 3 * SEGMENT + 100;

    private static final String SEGMENTS_WITH_ERRORS =
            "select distinct segment from plan_import_error where import_id = ?::uuid";
    private static final String EVENTS =
            "select count(*) as n, count(distinct aggregateid) as d from outbox"
                    + " where aggregateid like ?";
    private static final String REVIEWS =
            "select count(*) as n, count(distinct plan_id) as d from annual_review"
                    + " join plan on plan.id = plan_id where plan_ref like ?";
    private static final String LINES =
            "select count(*) as n, count(distinct record_id) as d from history_entry"
                    + " where record_type = 'plan' and record_id like ?";

    private final String prefix = prefix();

    @AfterEach
    void theDatabaseIsBack() throws SQLException {
        owner("drop trigger if exists away on plan");
        owner("drop function if exists away()");
    }

    @Test
    void carriesOnAfterTheLastPartOfEachLaneAndLoadsEveryGoodRowOnce() throws SQLException {
        refuse(prefix + REFUSED);
        int stopped = Lane.of(prefix + REFUSED);
        int goesOn = 1 - stopped;
        String badInTheStopped = reference("bad-", stopped);
        String badInTheOther = reference("bad-", goesOn);
        String file =
                HEADER
                        + rows(prefix, 0, SEGMENT)
                        + row(prefix + "first", Map.of("planMadeOn", "x"))
                        + rows(prefix, SEGMENT, 2 * SEGMENT)
                        + row(badInTheStopped, Map.of("planMadeOn", "x"))
                        + row(badInTheOther, Map.of("planMadeOn", "x"))
                        + rows(prefix, 2 * SEGMENT, LAST)
                        + row(prefix + 3)
                        + row(prefix + REFUSED);

        String id = send(camdenSystem(), file).path("id");

        // The second segment began with a row that is not counted here, and ended one row earlier.
        int carried = 2 * SEGMENT - 1 + inLane(goesOn, 2 * SEGMENT - 1, 3 * SEGMENT - 3);
        Awaitility.await("the parts before, and the other lane's")
                .atMost(Duration.ofSeconds(60))
                .until(() -> plans() == carried);
        // The other lane has told of its bad row. Whoever reads on from here must miss none before.
        assertThat(Database.select(SEGMENTS_WITH_ERRORS, id)).hasSize(2);
        assertThat(errors(camdenSystem(), id))
                .containsExactly(SEGMENT + 2 + " planMadeOn wrong-form");
        theDatabaseIsBack();
        var read = loaded(camdenSystem(), id);

        assertThat(read.getInt("rowsRead")).isEqualTo(LAST + 5);
        assertThat(read.getInt("opened")).isEqualTo(LAST);
        assertThat(read.getInt("bad")).isEqualTo(5);
        assertThat(plans()).isEqualTo(LAST);
        assertThat(errors(camdenSystem(), id))
                .containsExactly(
                        SEGMENT + 2 + " planMadeOn wrong-form",
                        2 * SEGMENT + 3 + " planMadeOn wrong-form",
                        2 * SEGMENT + 4 + " planMadeOn wrong-form",
                        LAST + 5 + " planRef duplicate",
                        LAST + 6 + " planRef duplicate");
        for (String kept : List.of(EVENTS, REVIEWS, LINES)) {
            assertThat(Database.select(kept, prefix + "%"))
                    .as(kept)
                    .containsExactly(Map.of("n", (long) LAST, "d", (long) LAST));
        }
        assertThat(Database.select("select 1 from plan_import_part")).isEmpty();
    }

    @Test
    void theFirstGoodRowOfAPlanCountsWhicheverPartItIsIn() {
        String again = row(prefix + 1, Map.of("planMadeOn", "2026-03-02"));
        String file =
                HEADER
                        + row(prefix + 1, Map.of("planMadeOn", "x"))
                        + row(prefix + 1)
                        + again
                        + rows(prefix, 2, SEGMENT + 10)
                        + again;

        var read = load(camdenSystem(), camdenSystem(), file);

        assertThat(errors(camdenSystem(), read.getString("id")))
                .containsExactly(
                        "2 planMadeOn wrong-form",
                        "4 planRef duplicate",
                        SEGMENT + 13 + " planRef duplicate");
        assertThat(Database.select("select plan_made_on from plan where plan_ref = ?", prefix + 1))
                .extracting(plan -> plan.get("plan_made_on").toString())
                .containsExactly("2026-03-01");
        assertThat(plans()).isEqualTo(SEGMENT + 9);
    }

    private int inLane(int lane, int from, int to) {
        return (int)
                IntStream.range(from, to)
                        .filter(number -> Lane.of(prefix + number) == lane)
                        .count();
    }

    /** A reference of the test's that is in a lane. */
    private String reference(String name, int lane) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> prefix + name + number)
                .filter(reference -> Lane.of(reference) == lane)
                .findFirst()
                .orElseThrow();
    }

    private static void refuse(String planRef) throws SQLException {
        owner(
                "create function away() returns trigger language plpgsql as $$ begin"
                        + " raise exception 'away' using errcode = '57P01'; end $$");
        owner(
                "create trigger away before insert on plan for each row"
                        + " when (new.plan_ref = '%s') execute function away()".formatted(planRef));
    }

    private long plans() {
        return (long)
                Database.select(
                                "select count(*) as n from plan where plan_ref like ?",
                                prefix + "%")
                        .get(0)
                        .get("n");
    }

    private static void owner(String sql) throws SQLException {
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
