package london.dsco.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import london.dsco.feed.Waiters.Waiter;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.junit.jupiter.api.Test;

class WaitersTest {

    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";

    private final Waiters waiters = new Waiters(2, 3);

    @Test
    void wakesOnlyTheReadersOfTheBoroughThatAreBehind() {
        Waiter behind = waiters.admit("camden-system", CAMDEN, 4);
        Waiter upToDate = waiters.admit("camden-system", CAMDEN, 5);
        Waiter other = waiters.admit("hackney-system", HACKNEY, 4);
        waiters.wake(Map.of(CAMDEN, 5L, HACKNEY, 4L));
        assertThat(behind.signal()).isCompletedWithValue(true);
        assertThat(upToDate.signal()).isNotDone();
        assertThat(other.signal()).isNotDone();
    }

    @Test
    void listsTheBoroughsForWhichSomebodyWaits() {
        Waiter camden = waiters.admit("camden-system", CAMDEN, 0);
        waiters.admit("hackney-system", HACKNEY, 0);
        assertThat(waiters.boroughs()).containsExactlyInAnyOrder(CAMDEN, HACKNEY);
        waiters.leave(camden);
        assertThat(waiters.boroughs()).containsExactly(HACKNEY);
    }

    @Test
    void refusesAClientAtItsLimitUntilOneOfItsCallsEnds() {
        Waiter first = waiters.admit("camden-system", CAMDEN, 0);
        waiters.admit("camden-system", CAMDEN, 0);
        assertThatThrownBy(() -> waiters.admit("camden-system", CAMDEN, 0))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused ->
                                assertThat(refused.type())
                                        .isEqualTo(ProblemType.TOO_MANY_REQUESTS));
        waiters.leave(first);
        assertThat(waiters.admit("camden-system", CAMDEN, 0).signal()).isNotDone();
    }

    @Test
    void refusesAnotherClientAtTheTotalLimit() {
        waiters.admit("camden-system", CAMDEN, 0);
        waiters.admit("hackney-system", HACKNEY, 0);
        waiters.admit("hackney-system", HACKNEY, 0);
        assertThatThrownBy(() -> waiters.admit("islington-system", "E09000019", 0))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void failsEveryWaiterWhenTheDatabaseIsUnavailable() {
        Waiter waiter = waiters.admit("camden-system", CAMDEN, 0);
        waiters.fail(new IllegalStateException("away"));
        assertThat(waiter.signal()).isCompletedExceptionally();
    }

    @Test
    void endsEveryWaitWhenTheServiceStopsAndEveryLaterOne() {
        Waiter waiter = waiters.admit("camden-system", CAMDEN, 0);
        waiters.close();
        assertThat(waiter.signal()).isCompletedWithValue(false);
        assertThat(waiters.admit("camden-system", CAMDEN, 0).signal()).isCompletedWithValue(false);
    }
}
