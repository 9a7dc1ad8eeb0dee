package london.dsco.network.practice;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;

/**
 * The versions of the practices. Row-level security decides which of them a borough sees at all.
 */
@Singleton
class PracticeVersions {

    private final EntityManager database;

    PracticeVersions(EntityManager database) {
        this.database = database;
    }

    void add(PracticeVersion version) {
        database.persist(version);
        database.flush();
    }

    /** Returns a version that its borough has just made. */
    PracticeVersion get(UUID id) {
        return database.find(PracticeVersion.class, id);
    }

    /**
     * Returns the number of the next version of a practice, from 1. A version that was replaced
     * before publication leaves its number to the next. Members read only published versions, and a
     * gap in the numbers would reveal it to them.
     */
    int next(Practice practice) {
        return of(practice.id()).stream()
                        .filter(one -> one.status() != VersionStatus.REPLACED)
                        .mapToInt(PracticeVersion::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Returns the version in review; a practice has at most one. */
    Optional<PracticeVersion> inReview(UUID practiceId) {
        return of(practiceId).stream()
                .filter(one -> one.status() == VersionStatus.IN_REVIEW)
                .findFirst();
    }

    /** Takes a version out of review, because its borough is writing again. */
    void replaceInReview(Practice practice) {
        inReview(practice.id())
                .ifPresent(
                        one -> {
                            one.replace();
                            database.flush(); // before another version replaces it
                        });
    }

    /** Withdraws all versions, so that nobody else reads any of them. */
    void withdraw(Practice practice) {
        of(practice.id()).forEach(PracticeVersion::withdraw);
    }

    /** Lists the versions that the actor reads, oldest first. */
    List<PracticeVersion> readable(UUID practiceId, Actor actor) {
        return of(practiceId).stream().filter(one -> one.isReadBy(actor)).toList();
    }

    /**
     * Lists the versions that the actor's borough is asked to review, the oldest first, after one.
     */
    List<PracticeVersion> toReview(UUID after, Actor actor, int limit) {
        return database.createQuery(
                        "from PracticeVersion where status = :inReview and borough <> :own and id > :after order by id",
                        PracticeVersion.class)
                .setParameter("inReview", VersionStatus.IN_REVIEW)
                .setParameter("own", actor.scope())
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<PracticeVersion> of(UUID practiceId) {
        return database.createQuery(
                        "from PracticeVersion where practiceId = :practice order by id",
                        PracticeVersion.class)
                .setParameter("practice", practiceId)
                .getResultList();
    }
}
