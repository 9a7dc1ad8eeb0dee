package london.dsco.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rounds that run at a fixed interval, on one replica at a time. PostgreSQL stores when the next is
 * due, in {@code scheduled_round}, counted in real time; the work of a round follows the suite's
 * clock. Correctness does not depend on this: any number of concurrent rounds do no harm
 * (docs/adr/0019).
 */
public final class KeptRounds {

    /** The work of a round. */
    public record Round(String name, Duration every, Runnable work) {}

    private static final String TABLE = "scheduled_round";
    private static final Duration LONGEST_POLL = Duration.ofSeconds(10);

    /** A replica that is silent for four of these counts as dead, and its round runs again. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private static final int HEARTBEATS_MISSED = 4;

    private KeptRounds() {}

    /**
     * Returns a scheduler that has not been started. A service has one, with all its rounds,
     * because schedulers do not know each other's.
     */
    public static Scheduler scheduler(AgroalDataSource database, Round... rounds) {
        List<RecurringTask<Void>> tasks = Arrays.stream(rounds).map(KeptRounds::task).toList();
        return Scheduler.create(database)
                .tableName(TABLE)
                .startTasks(tasks)
                .threads(rounds.length)
                .pollingInterval(poll(rounds))
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(HEARTBEATS_MISSED)
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
    }

    private static RecurringTask<Void> task(Round round) {
        return Tasks.recurring(round.name(), FixedDelay.of(round.every()))
                .execute((task, context) -> round.work().run());
    }

    /** Polls twice as often as rounds are due, to add little to the time between them. */
    private static Duration poll(Round... rounds) {
        return Arrays.stream(rounds)
                .map(round -> round.every().dividedBy(2))
                .min(Comparator.naturalOrder())
                .filter(half -> half.compareTo(LONGEST_POLL) < 0)
                .orElse(LONGEST_POLL);
    }
}
