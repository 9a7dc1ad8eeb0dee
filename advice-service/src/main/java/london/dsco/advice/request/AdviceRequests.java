package london.dsco.advice.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/**
 * The requests of one borough. Row-level security would hide the others' even where a query forgot
 * to.
 */
@ApplicationScoped
public class AdviceRequests implements PanacheRepositoryBase<AdviceRequest, UUID> {

    /** To be read. */
    Optional<AdviceRequest> ofBorough(UUID id, String borough) {
        return find("id = ?1 and borough = ?2", id, borough).firstResultOptional();
    }

    /**
     * To be changed: commands on one request take turns, so its facts leave in the order in which
     * they happened.
     */
    Optional<AdviceRequest> ofBoroughForChange(UUID id, String borough) {
        return find("id = ?1 and borough = ?2", id, borough)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One more than a page of what matches, oldest first, after the one last seen. */
    List<AdviceRequest> matching(RequestFilter filter, UUID after, int count) {
        RequestFilter.Where where = filter.where(after);
        return find(where.text() + " order by id", where.parameters()).page(0, count).list();
    }

    /**
     * A few requests of the borough that have reached their reminder day; those another replica
     * holds are left to it.
     */
    List<AdviceRequest> dueAReminder(String borough, LocalDate today, int count) {
        return find(
                        "borough = ?1 and intake.remindOn <= ?2 and remindedOn is null and dispatchedOn is null"
                                + " and decision.endedOn is null order by intake.remindOn",
                        borough,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, count)
                .list();
    }
}
