package london.dsco.records;

import static london.dsco.records.NoteCommands.CAMDEN;
import static london.dsco.records.NoteCommands.HACKNEY;
import static london.dsco.records.NoteCommands.dsco;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Command;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What one borough does never reaches another. */
@QuarkusTest
@WithTestResource(RealParts.class)
class BoroughsApartTest {

    @Inject NoteCommands sent;
    @Inject BoroughScope scope;

    @Test
    void aTransactionOfOneBoroughIsNeverPartOfAnothers() {
        assertThatThrownBy(() -> scope.in(CAMDEN, () -> scope.in(HACKNEY, () -> {})))
                .isInstanceOf(IllegalStateException.class);
        // Whatever was thrown, the thread is clean for the next request.
        scope.in(HACKNEY, scope::require);
        assertThatThrownBy(scope::require).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theOutboxShowsABoroughNothingOfAnother() throws Exception {
        UUID id = sent.written("first");
        sent.reword(Command.by(dsco(CAMDEN), id), "second");
        try (var connection = Database.asApplicationIn(HACKNEY)) {
            assertThat(
                            Database.select(
                                    connection,
                                    "select 1 from outbox where aggregateid = ?",
                                    id.toString()))
                    .isEmpty();
        }
    }
}
