package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/** The runs of the boroughs. */
@ApplicationScoped
class RetentionRuns implements OpeningRegister<UUID, RetentionRun> {

    private final EntityManager database;
    private final RetentionFindings findings;
    private final DeletedConsiderations considerations;

    RetentionRuns(
            EntityManager database,
            RetentionFindings findings,
            DeletedConsiderations considerations) {
        this.database = database;
        this.findings = findings;
        this.considerations = considerations;
    }

    @Override
    public Optional<RetentionRun> find(UUID id, Actor actor, Lock lock) {
        LockModeType mode =
                lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE;
        return Optional.ofNullable(database.find(RetentionRun.class, id, mode))
                .filter(run -> run.borough().equals(actor.borough()));
    }

    @Override
    public void add(RetentionRun run) {
        database.persist(run);
        database.flush();
    }

    /**
     * Lists the runs of a borough, latest first.
     *
     * @param before id of the run before which to start
     */
    List<RetentionRun> page(Actor actor, UUID before, int rows) {
        return database.createQuery(
                        "from RetentionRun where borough = :borough and id < :before order by id desc",
                        RetentionRun.class)
                .setParameter("borough", actor.borough())
                .setParameter("before", before)
                .setMaxResults(rows)
                .getResultList();
    }

    RetentionRunView view(RetentionRun run) {
        return RetentionRunView.of(run, findings.counts(run), considerations.count(run));
    }

    @Override
    public List<?> representations(RetentionRun run, Actor actor) {
        return List.of(view(run));
    }
}
