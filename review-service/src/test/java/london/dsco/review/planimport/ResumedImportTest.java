package london.dsco.review.planimport;

import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.planimport.PlanFiles.HEADER;
import static london.dsco.review.planimport.PlanFiles.errors;
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
import java.util.Map;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database refuses one row, as if it had become unavailable in the middle of a file. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ResumedImportTest {

    private static final int PART = LoadingImport.ROWS;

    /** In the third part of the file. */
    private static final int REFUSED = 3 * PART - 300;

    private static final int LAST = 3 * PART + 100;

    private final String prefix = prefix();

    @AfterEach
    void theDatabaseIsBack() throws SQLException {
        owner("drop trigger if exists away on plan");
        owner("drop function if exists away()");
    }

    @Test
    void continuesAfterTheLastPartAndLoadsEveryGoodRowOnce() throws SQLException {
        owner(
                "create function away() returns trigger language plpgsql as $$ begin"
                        + " raise exception 'away' using errcode = '57P01'; end $$");
        owner(
                "create trigger away before insert on plan for each row"
                        + " when (new.plan_ref = '%s') execute function away()"
                                .formatted(prefix + REFUSED));
        String file =
                HEADER
                        + rows(prefix, 0, PART)
                        + row(prefix + "bad", Map.of("planMadeOn", "x"))
                        + rows(prefix, PART, LAST)
                        + row(prefix + 3)
                        + row(prefix + REFUSED);

        String id = send(camdenSystem(), file).path("id");

        Awaitility.await("the parts before")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> camdenSystem().get("/plan-imports/" + id).path("rowsRead"),
                        read -> read.equals(2 * PART));
        assertThat(plans()).isEqualTo(2 * PART - 1);
        theDatabaseIsBack();
        var read = loaded(camdenSystem(), id);

        assertThat(read.getInt("rowsRead")).isEqualTo(LAST + 3);
        assertThat(read.getInt("opened")).isEqualTo(LAST);
        assertThat(read.getInt("bad")).isEqualTo(3);
        assertThat(plans()).isEqualTo(LAST);
        assertThat(errors(camdenSystem(), id))
                .containsExactly(
                        PART + 2 + " planMadeOn wrong-form",
                        LAST + 3 + " planRef duplicate",
                        LAST + 4 + " planRef duplicate");
        assertThat(
                        Database.select(
                                "select count(*) as n, count(distinct aggregateid) as d from outbox"
                                        + " where aggregateid like ?",
                                prefix + "%"))
                .containsExactly(Map.of("n", (long) LAST, "d", (long) LAST));
        assertThat(Database.select("select 1 from plan_import_part")).isEmpty();
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
