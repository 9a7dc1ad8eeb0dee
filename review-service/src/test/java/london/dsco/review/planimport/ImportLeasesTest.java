package london.dsco.review.planimport;

import static london.dsco.review.Callers.CAMDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import london.dsco.database.BoroughScope;
import london.dsco.review.planimport.ImportLeases.Lease;
import london.dsco.review.registration.BulkRegistration.Effect;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ImportLeasesTest {

    private static final Map<Effect, Long> ROWS = Map.of(Effect.OPENED, 3L, Effect.REFUSED, 1L);

    @Inject ImportLeases leases;
    @Inject BoroughScope scope;

    private final Lease lease = new Lease(UUID.randomUUID(), CAMDEN, UUID.randomUUID());

    @BeforeEach
    void anImportOfThisReplica() throws SQLException {
        inCamden(
                "insert into plan_import (id, version, borough, status, subject, username, roles,"
                        + " client, received_at, lanes, rows_read, opened, changed, unchanged, bad,"
                        + " worker, leased_until) values ('%s', 0, '%s', 'LOADING', 'x', 'x', '',"
                                .formatted(lease.importId(), CAMDEN)
                        + " 'x', now(), '{0,0}', 0, 0, 0, 0, 0, '%s', now() + interval '1 hour')"
                                .formatted(lease.worker()));
    }

    /** No worker takes it up. */
    @AfterEach
    void itIsOver() throws SQLException {
        inCamden(
                "update plan_import set status = 'LOADED', finished_at = now() where id = '%s'"
                        .formatted(lease.importId()));
    }

    @Test
    void countsTheRowsOfEachLaneOnce() {
        assertThat(advance(lease, 0, 0)).isTrue();
        assertThat(advance(lease, 0, 0)).isFalse();
        assertThat(advance(lease, 1, 0)).isTrue();
        assertThat(advance(lease, 1, 1)).isTrue();
        assertThat(advance(lease, 0, 2)).isFalse();

        assertThat(
                        Database.select(
                                "select lanes::text as lanes, rows_read, opened, bad"
                                        + " from plan_import where id = ?",
                                lease.importId()))
                .containsExactly(Map.of("lanes", "{1,2}", "rows_read", 12, "opened", 9, "bad", 3));
    }

    @Test
    void countsNothingForAReplicaThatLostTheImport() {
        Lease lost = new Lease(lease.importId(), CAMDEN, UUID.randomUUID());

        assertThat(advance(lost, 0, 0)).isFalse();
    }

    private boolean advance(Lease of, int lane, int segment) {
        return scope.in(CAMDEN, () -> leases.advance(of, lane, segment, ROWS));
    }

    private static void inCamden(String sql) throws SQLException {
        try (var camden = Database.asApplicationIn(CAMDEN);
                var statement = camden.createStatement()) {
            statement.execute(sql);
            camden.commit();
        }
    }
}
