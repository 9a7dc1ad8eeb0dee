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
    @Inject Jdbc database;

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
    void refusesAnotherBoroughInsideAScopeAndStaysInItsOwn() {
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

    private static Question<List<String>> written(int number, String borough) {
        return new Question<>(
                "insert into note (id, borough, words) values (?, ?, 'new') returning words",
                List.of(number, borough),
                results -> Jdbc.rows(results.getResultSet(), row -> row.getString(1)));
    }

    @Test
    void asksForTheRowsOfItsBoroughAndOfNoOther() {
        for (int call = 0; call < 10; call++) {
            assertThat(scope.ask(CAMDEN, seenOfBoth())).containsExactly(camdens);
            assertThat(scope.ask(HACKNEY, seenOfBoth())).containsExactly(hackneys);
            assertThat(scope.ask(null, seenOfBoth())).isEmpty();
            assertThat(notes.seen(camdens, hackneys)).as("scope left over").isEmpty();
        }
    }

    private Question<List<Integer>> seenOfBoth() {
        return new Question<>(
                "select id from note where id in (?, ?)",
                List.of(camdens, hackneys),
                results -> Jdbc.rows(results.getResultSet(), row -> row.getInt(1)));
    }

    /** More often than statements need to be prepared by the server. */
    @Test
    void asksAllOfItInOneTransactionThatIsCommitted() {
        for (int call = 0; call < 10; call++) {
            int number = Notes.number();
            Question<List<String>> both =
                    PlanMode.ONCE
                            .with(written(number, CAMDEN))
                            .and(
                                    new Question<>(
                                            "select current_setting('plan_cache_mode')"
                                                    + " || current_setting('dsco.borough')",
                                            List.of(),
                                            results ->
                                                    Jdbc.rows(
                                                            results.getResultSet(),
                                                            row -> row.getString(1))),
                                    (words, settings) -> settings);

            assertThat(scope.ask(CAMDEN, both)).containsExactly("force_generic_plan" + CAMDEN);
            assertThat(Notes.isKept(number)).isTrue();
            assertThat(
                            database.first(
                                    "select current_setting('plan_cache_mode')",
                                    row -> row.getString(1)))
                    .as("left over")
                    .contains("auto");
        }
    }

    /** More failures than the pool has connections. */
    @Test
    void keepsNothingOfAQuestionThatTheServerRefusesInPart() {
        for (int call = 0; call < 20; call++) {
            int number = Notes.number();
            Question<List<String>> halfWrong =
                    written(number, CAMDEN)
                            .and(written(Notes.number(), HACKNEY), (first, second) -> second);

            assertThatThrownBy(() -> scope.ask(CAMDEN, halfWrong))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("row-level security");
            assertThat(Notes.isKept(number)).isFalse();
        }
        assertThat(scope.ask(CAMDEN, seenOfBoth())).containsExactly(camdens);
    }

    @Test
    void asksWithinTheTransactionThatIsUnderWay() {
        int number = Notes.number();
        Runnable outer =
                () -> {
                    assertThat(scope.ask(CAMDEN, written(number, CAMDEN))).hasSize(1);
                    assertThat(Notes.isKept(number)).as("committed by the question").isFalse();
                    assertThatThrownBy(() -> scope.ask(HACKNEY, seenOfBoth()))
                            .isInstanceOf(IllegalStateException.class);
                    throw new IllegalStateException("after the question");
                };

        assertThatThrownBy(() -> scope.in(CAMDEN, outer)).hasMessage("after the question");
        assertThat(Notes.isKept(number)).isFalse();
    }
}
