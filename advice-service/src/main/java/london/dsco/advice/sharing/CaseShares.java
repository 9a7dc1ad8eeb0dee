package london.dsco.advice.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The shares, which row-level security shows to the two boroughs of each and nobody else. */
@ApplicationScoped
class CaseShares {

    private final EntityManager database;

    CaseShares(EntityManager database) {
        this.database = database;
    }

    void add(CaseShare share) {
        database.persist(share);
    }

    /** Returns the share that opens a case to a borough on a London date. */
    Optional<CaseShare> standing(UUID requestId, String withBorough, LocalDate today) {
        return database.createQuery(
                        "from CaseShare where requestId = :request and withBorough = :borough"
                                + " and endedOn is null and expiresOn >= :today",
                        CaseShare.class)
                .setParameter("request", requestId)
                .setParameter("borough", withBorough)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** Lists the shares of one case, oldest first, after an id. */
    List<CaseShare> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from CaseShare where requestId = :request and id > :after order by id",
                        CaseShare.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the shares that a borough gave or received, oldest first, after an id. */
    List<CaseShare> ofBorough(String borough, UUID after, int rows) {
        return database.createQuery(
                        "from CaseShare where (borough = :borough or withBorough = :borough)"
                                + " and id > :after order by id",
                        CaseShare.class)
                .setParameter("borough", borough)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the case has no such share
     */
    CaseShare get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(CaseShare.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
