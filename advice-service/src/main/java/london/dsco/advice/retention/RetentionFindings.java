package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The findings of each run, and what was done about them. */
@ApplicationScoped
class RetentionFindings {

    private final EntityManager database;
    private final DeletedRequests deleted;

    RetentionFindings(EntityManager database, DeletedRequests deleted) {
        this.database = database;
        this.deleted = deleted;
    }

    /** Stores a run's findings at once; the row of the run must already exist. */
    void add(List<RetentionFinding> found) {
        found.forEach(database::persist);
    }

    /** Lists the next requests that a run has to delete, in the order of their ids. */
    List<UUID> due(UUID runId, int most) {
        return database.createQuery(
                        "select requestId from RetentionFinding where runId = :run and state = DUE"
                                + " order by requestId",
                        UUID.class)
                .setParameter("run", runId)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Records the requests that could not be deleted when their turn came.
     *
     * @param now the present state of each
     */
    void spare(UUID runId, Map<UUID, FindingState> now) {
        if (!now.isEmpty()) {
            database.createQuery(
                            "from RetentionFinding where runId = :run and requestId in :ids",
                            RetentionFinding.class)
                    .setParameter("run", runId)
                    .setParameter("ids", now.keySet())
                    .getResultStream()
                    .forEach(finding -> finding.spare(now.get(finding.requestId())));
        }
    }

    /** Returns the number of findings of each kind. Those deleted since count only as deleted. */
    Map<FindingState, Integer> counts(RetentionRun run) {
        Map<FindingState, Integer> counts = new EnumMap<>(FindingState.class);
        database.createQuery(
                        "select state, count(*) from RetentionFinding where runId = :run group by state",
                        Object[].class)
                .setParameter("run", run.id())
                .getResultStream()
                .forEach(row -> counts.put((FindingState) row[0], ((Long) row[1]).intValue()));
        counts.put(FindingState.DELETED, deleted.count(run));
        return counts;
    }

    /** Lists what a run found and what it deleted, in the order of the requests' ids. */
    List<RetentionFindingView> page(RetentionRun run, UUID after, int rows) {
        Stream<RetentionFindingView> standing =
                database.createQuery(
                                "from RetentionFinding where runId = :run and requestId > :after"
                                        + " order by requestId",
                                RetentionFinding.class)
                        .setParameter("run", run.id())
                        .setParameter("after", after)
                        .setMaxResults(rows)
                        .getResultStream()
                        .map(RetentionFindingView::of);
        Stream<RetentionFindingView> gone =
                deleted.of(run, after, rows).stream().map(RetentionFindingView::of);
        return Stream.concat(standing, gone)
                .sorted(Comparator.comparing(each -> each.requestId().toString()))
                .limit(rows)
                .toList();
    }
}
