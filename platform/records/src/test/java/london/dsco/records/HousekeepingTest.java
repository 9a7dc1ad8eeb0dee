package london.dsco.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import london.dsco.database.Jdbc;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class HousekeepingTest {

    @Inject Housekeeping housekeeping;

    @Test
    void deletesKeysAfterSevenDaysAndEventsAfterNinety() throws SQLException {
        key("old", "8 days");
        key("young", "6 days");
        outbox("old-published", "91 days");
        outbox("young-published", "89 days");
        housekeeping.cleanAll();
        assertThat(Database.select("select key from idempotency_key where caller = 'cleaning'"))
                .extracting(row -> row.get("key"))
                .containsExactly("young");
        assertThat(Database.select("select type from outbox where aggregateid = 'cleaning'"))
                .extracting(row -> row.get("type"))
                .containsExactly("young-published");
    }

    private static void key(String key, String age) throws SQLException {
        insert(
                "insert into idempotency_key (caller, key, borough, fingerprint, record_id, created_at)"
                        + " values ('cleaning', ?, 'E09000007', '\\x00', 'r', now() - ?::interval)",
                key,
                age);
    }

    private static void outbox(String type, String age) throws SQLException {
        insert(
                "insert into outbox (id, aggregatetype, aggregateid, type, payload, borough,"
                        + " occurred_at, published_at, position) values (gen_random_uuid(), 'sample.note',"
                        + " 'cleaning', ?, '{}', 'E09000007', now(), now() - ?::interval,"
                        + " nextval('outbox_position'))",
                type,
                age);
    }

    private static void insert(String sql, Object... values) throws SQLException {
        try (Connection connection = Database.asSuperuser()) {
            Jdbc.update(connection, sql, values);
        }
    }
}
