package london.dsco.database;

import static london.dsco.database.Notes.CAMDEN;
import static london.dsco.database.Notes.HACKNEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "kafka", value = "false"))
class BoroughScopeTest {

    @Inject BoroughScope scope;
    @Inject Notes notes;

    private final int camdens = Notes.number();
    private final int hackneys = Notes.number();

    @BeforeEach
    void writeOneInEachBorough() {
        scope.in(CAMDEN, () -> notes.write(camdens, CAMDEN));
        scope.in(HACKNEY, () -> notes.write(hackneys, HACKNEY));
    }

    private List<Integer> seenIn(String borough) {
        return scope.in(borough, () -> notes.seen(camdens, hackneys));
    }

    @Test
    void showsOnlyTheRowsOfItsBorough() {
        assertThat(seenIn(CAMDEN)).containsExactly(camdens);
        assertThat(seenIn(HACKNEY)).containsExactly(hackneys);
    }

    @Test
    void showsANetworkWideAccountNoRows() {
        assertThat(seenIn(null)).isEmpty();
    }

    @Test
    void leavesNoScopeOnAPooledConnection() {
        for (int call = 0; call < 10; call++) {
            assertThat(seenIn(CAMDEN)).isNotEmpty();
            assertThat(notes.seen(camdens, hackneys)).isEmpty();
        }
    }

    @Test
    void refusesARowOfAnotherBorough() {
        int number = Notes.number();

        assertThatThrownBy(() -> scope.in(CAMDEN, () -> notes.write(number, HACKNEY)))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("row-level security");
        assertThat(Notes.isKept(number)).isFalse();
    }

    @Test
    void rollsEverythingBackWhenTheWorkFails() {
        int number = Notes.number();
        Runnable failing =
                () -> {
                    notes.write(number, CAMDEN);
                    throw new IllegalStateException("half way");
                };

        assertThatThrownBy(() -> scope.in(CAMDEN, failing)).hasMessage("half way");
        assertThat(Notes.isKept(number)).isFalse();
    }

    @Test
    void joinsTheCurrentTransactionForTheSameBorough() {
        int number = Notes.number();
        Runnable outer =
                () -> {
                    notes.write(number, CAMDEN);
                    assertThat(scope.in(CAMDEN, () -> notes.seen(number))).containsExactly(number);
                    assertThat(Notes.isKept(number)).as("committed by the inner one").isFalse();
                    throw new IllegalStateException("after the inner one");
                };

        assertThatThrownBy(() -> scope.in(CAMDEN, outer)).hasMessage("after the inner one");
        assertThat(Notes.isKept(number)).isFalse();
    }

    @Test
    void refusesAnotherBoroughInsideAndKeepsItsOwn() {
        Supplier<List<Integer>> work =
                () -> {
                    for (String other : new String[] {HACKNEY, null}) {
                        assertThatThrownBy(() -> scope.in(other, () -> notes.seen(hackneys)))
                                .isInstanceOf(IllegalStateException.class);
                    }
                    return notes.seen(camdens, hackneys);
                };

        assertThat(scope.in(CAMDEN, work)).containsExactly(camdens);
    }

    @Test
    void appliesOnlyToItsOwnThread() {
        Supplier<List<Integer>> work =
                () -> CompletableFuture.supplyAsync(() -> seenIn(HACKNEY)).join();

        assertThat(scope.in(CAMDEN, work)).containsExactly(hackneys);
    }

    @Test
    void isRequiredInsideAndEndsInEveryCase() {
        assertThatThrownBy(scope::require).isInstanceOf(IllegalStateException.class);
        scope.in(CAMDEN, () -> scope.require());
        scope.in(null, () -> scope.require());
        assertThatThrownBy(() -> scope.in(CAMDEN, () -> notes.write(camdens, CAMDEN)))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(scope::require).isInstanceOf(IllegalStateException.class);
    }
}
