package london.dsco.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AccessChainTest {

    @Inject AccessSeal seal;

    /** Returns a separate borough for each test, because a broken chain stays broken. */
    private static String log(String borough, int entries) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection connection = Database.asApplicationIn(borough)) {
            for (int i = 0; i < entries; i++) {
                Jdbc.update(
                        connection,
                        "insert into access_log (at, borough, subject, username, roles, client, action, record_type,"
                                + " record_ids, trace_id) values (now(), ?, 's', 'u', 'dsco', 'c', 'READ', 'note',"
                                + " array[?], 't')",
                        borough,
                        id);
            }
            connection.commit();
        }
        return id;
    }

    private void sealed(String borough, int entries) {
        await().until(
                        () -> {
                            seal.sealAll();
                            return seals(borough).stream().mapToInt(AccessChain.Seal::entries).sum()
                                    == entries;
                        });
    }

    private static List<AccessChain.Seal> seals(String borough) throws SQLException {
        try (Connection connection = Database.asApplicationIn(borough)) {
            return AccessChain.seals(connection, 0);
        }
    }

    private static List<ChainBreak> breaks(String borough) throws SQLException {
        try (Connection connection = Database.asApplicationIn(borough)) {
            return AccessChain.check(connection, 0).breaks();
        }
    }

    private static void tamper(String sql, String id) throws SQLException {
        try (Connection connection = Database.asSuperuser()) {
            connection.setAutoCommit(true);
            assertThat(Jdbc.update(connection, sql, id)).isPositive();
        }
    }

    @Test
    void findsAChangeInTheChainOfTheRegionsOwnLog() throws SQLException {
        String id = log("", 2);
        await().until(
                        () -> {
                            seal.sealAll();
                            return seals("").stream().mapToInt(AccessChain.Seal::entries).sum()
                                    == lines("");
                        });
        assertThat(breaks("")).isEmpty();

        tamper("update access_log set username = 'another' where record_ids[1] = ?", id);
        assertThat(breaks("")).isNotEmpty();
    }

    private static int lines(String scope) throws SQLException {
        try (Connection connection = Database.asApplicationIn(scope)) {
            return Jdbc.query(
                            connection,
                            "select count(*) from access_log where borough = ?",
                            row -> row.getInt(1),
                            scope)
                    .get(0);
        }
    }

    @Test
    void anUntouchedLogIsIntactOverSeveralSeals() throws SQLException {
        log("E09000002", 3);
        sealed("E09000002", 3);
        log("E09000002", 2);
        sealed("E09000002", 5);
        assertThat(seals("E09000002")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(breaks("E09000002")).isEmpty();
    }

    @Test
    void aChangedEntryBreaksTheChain() throws SQLException {
        String id = log("E09000003", 2);
        sealed("E09000003", 2);
        tamper("update access_log set username = 'someone else' where record_ids[1] = ?", id);
        assertThat(breaks("E09000003")).isNotEmpty();
    }

    @Test
    void aRemovedEntryBreaksTheChain() throws SQLException {
        String id = log("E09000004", 2);
        sealed("E09000004", 2);
        tamper("delete from access_log where record_ids[1] = ?", id);
        assertThat(breaks("E09000004")).isNotEmpty();
    }

    @Test
    void theServiceItselfCanNeitherChangeNorRemoveAnEntry() throws SQLException {
        log("E09000005", 1);
        try (Connection connection = Database.asApplicationIn("E09000005")) {
            assertThatThrownBy(
                            () -> Jdbc.update(connection, "update access_log set username = 'x'"))
                    .hasMessageContaining("permission denied");
        }
        try (Connection connection = Database.asApplicationIn("E09000005")) {
            assertThatThrownBy(() -> Jdbc.update(connection, "delete from access_log"))
                    .hasMessageContaining("permission denied");
        }
    }
}
