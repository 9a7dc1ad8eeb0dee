package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.London;

/**
 * A borough's requests for advice for a first needs assessment, for its returns, oldest first.
 * Reassessments are left out, because their plans are already in the return.
 */
@ApplicationScoped
public class ReturnedRequests {

    /** The requests that a part of a return is about. */
    public enum Which {
        /** Requests that social care received from the first day to the last. */
        RECEIVED("intake.receivedAt >= :from and intake.receivedAt < :before"),
        /** Requests whose outcome has a day from the first to the last. */
        DECIDED("coalesce(decision.issuedOn, decision.decidedOn) between :from and :to"),
        /** Requests after which a plan was made from the first day to the last. */
        ISSUED("decision.issuedOn between :from and :to");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    private static final String OF =
            " from AdviceRequest where borough = :borough and intake.kind = NEEDS_ASSESSMENT and ";
    private static final String ROW =
            "select id, intake.child.upn, intake.child.childRef, intake.receivedAt,"
                    + " intake.legalBasis, decision.outcome, decision.issuedOn, decision.decidedOn,"
                    + " excuse.ground";

    private final EntityManager database;

    ReturnedRequests(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the number of requests.
     *
     * @param borough GSS code
     * @param from first London date
     * @param to last London date
     */
    public long count(Which which, String borough, LocalDate from, LocalDate to) {
        Query query = database.createQuery("select count(id)" + OF + which.condition);
        return (long) with(query, which, borough, from, to).getSingleResult();
    }

    /**
     * Lists up to {@code limit} requests.
     *
     * @param id id of the request after which to start
     */
    @SuppressWarnings("unchecked") // rows of several columns are arrays
    public List<ReturnedRequest> after(
            UUID id, Which which, String borough, LocalDate from, LocalDate to, int limit) {
        Query query =
                database.createQuery(ROW + OF + which.condition + " and id > :after order by id");
        List<Object[]> rows =
                with(query, which, borough, from, to)
                        .setParameter("after", id)
                        .setMaxResults(limit)
                        .getResultList();
        return rows.stream().map(ReturnedRequests::read).toList();
    }

    private static Query with(
            Query query, Which which, String borough, LocalDate from, LocalDate to) {
        query.setParameter("borough", borough);
        return which == Which.RECEIVED
                ? query.setParameter("from", startOf(from))
                        .setParameter("before", startOf(to.plusDays(1)))
                : query.setParameter("from", from).setParameter("to", to);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }

    private static ReturnedRequest read(Object[] row) {
        return new ReturnedRequest(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                AdviceClock.startedBy((Instant) row[3], (LegalBasis) row[4]).receivedOn(),
                (RequestOutcome) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7],
                (ExceptionGround) row[8]);
    }
}
