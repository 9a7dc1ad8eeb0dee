package london.dsco.database;

import static london.dsco.database.Notes.CAMDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class JdbcTest {

    private static final String CHANGE = "update note set words = ? where id = any(?)";

    @Inject Jdbc database;
    @Inject BoroughScope scope;
    @Inject Notes notes;

    private final int one = Notes.number();
    private final int other = Notes.number();

    private void writeBoth() {
        notes.write(one, CAMDEN);
        notes.write(other, CAMDEN);
    }

    @Test
    void returnsTheNumberOfRowsThatAnUpdateChanged() {
        scope.in(
                CAMDEN,
                () -> {
                    writeBoth();
                    assertThat(database.update(CHANGE, "x", new Integer[] {one, other}))
                            .isEqualTo(2);
                    assertThat(database.update(CHANGE, "x", new Integer[] {-1})).isZero();
                });
    }

    @Test
    void writesANullParameterAsNull() {
        scope.in(
                CAMDEN,
                () -> {
                    writeBoth();
                    database.update(CHANGE, null, new Integer[] {one});
                    assertThat(
                                    database.query(
                                            "select id from note where words is null and id = any(?)",
                                            row -> row.getInt(1),
                                            (Object) new Integer[] {one, other}))
                            .containsExactly(one);
                });
    }

    @Test
    void returnsTheFirstRowOrNone() {
        assertThat(database.first("select generate_series(3, 9)", row -> row.getInt(1)))
                .contains(3);
        assertThat(database.first("select 1 where false", row -> row.getInt(1))).isEmpty();
    }

    /** More than are fetched at once, so that the driver must ask again. */
    @Test
    void returnsEveryRowOfALongResult() {
        scope.in(
                CAMDEN,
                () ->
                        assertThat(
                                        database.query(
                                                "select generate_series(1, 2500)",
                                                row -> row.getInt(1)))
                                .hasSize(2500)
                                .endsWith(2500));
    }

    @Test
    void passesOnTheDriversExceptionWithItsState() {
        assertThatThrownBy(() -> database.query("select wrong", row -> row.getInt(1)))
                .isInstanceOf(DatabaseException.class)
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        said -> assertThat(said.getSQLState()).isEqualTo("42703"));
    }

    /** More failures than the pool has connections. */
    @Test
    void releasesItsConnectionAfterEveryFailure() {
        for (int call = 0; call < 20; call++) {
            assertThatThrownBy(() -> database.update("wrong"))
                    .isInstanceOf(DatabaseException.class);
            assertThatThrownBy(() -> database.query("select ?", row -> 1, new Object()))
                    .isInstanceOf(DatabaseException.class);
        }
        assertThat(database.first("select 1", row -> row.getInt(1))).contains(1);
    }

    @Test
    void usesTheCallersOwnConnectionAndLeavesItOpen() throws SQLException {
        try (var connection = Database.asApplicationIn(CAMDEN)) {
            assertThat(
                            Jdbc.update(
                                    connection,
                                    "insert into note (id, borough) values (?, ?)",
                                    one,
                                    CAMDEN))
                    .isEqualTo(1);
            assertThat(
                            Jdbc.query(
                                    connection,
                                    "select id from note where id = ?",
                                    row -> row.getInt(1),
                                    one))
                    .containsExactly(one);
            assertThat(Notes.isKept(one)).as("committed without being asked").isFalse();
            connection.rollback();
        }
    }

    @Test
    void isUnavailableWhileARowIsLockedButNotWhenItIsRefused() throws SQLException {
        scope.in(CAMDEN, this::writeBoth);
        try (var holder = Database.asApplicationIn(CAMDEN)) {
            Database.select(holder, "select 1 from note where id = ? for update", one);
            assertThat(Transience.isUnavailable(catchThrowable(() -> lock("nowait")))).isTrue();
            holder.rollback();
        }
        lock("nowait");
        Throwable twice = catchThrowable(() -> scope.in(CAMDEN, this::writeBoth));
        assertThat(twice).isInstanceOf(DatabaseException.class);
        assertThat(Transience.isUnavailable(twice)).isFalse();
    }

    private void lock(String how) {
        scope.in(
                CAMDEN,
                () -> {
                    database.first(
                            "select id from note where id = ? for update " + how,
                            row -> row.getInt(1),
                            one);
                });
    }

    @Test
    void isUnavailableWhenTheServerTakesTooLongOrClosesTheConnection() {
        assertThat(Transience.isUnavailable(failureOf("select pg_sleep(60)"))).isTrue();
        assertThat(
                        Transience.isUnavailable(
                                failureOf("select pg_terminate_backend(pg_backend_pid())")))
                .isTrue();
    }

    private Throwable failureOf(String statement) {
        return catchThrowable(
                () ->
                        scope.in(
                                CAMDEN,
                                () -> {
                                    database.update("set local statement_timeout = 50");
                                    database.first(statement, row -> row.getObject(1));
                                }));
    }
}
