package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The consultations of the requests. */
@ApplicationScoped
class Consultations {

    private final EntityManager database;

    Consultations(EntityManager database) {
        this.database = database;
    }

    void add(Consultation consultation) {
        database.persist(consultation);
    }

    /**
     * Lists the consultations of one request in the order of their offers; at most one for each
     * {@link Occasion}.
     */
    List<Consultation> of(AdviceRequest request) {
        return database.createQuery(
                        "from Consultation where requestId = :request order by id",
                        Consultation.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     consultation
     */
    Consultation get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(Consultation.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /** Lists the consultations of a borough that are booked for a time after a moment. */
    List<Consultation> bookedAfter(String borough, Instant moment) {
        return database.createQuery(
                        "from Consultation where borough = :borough and status = BOOKED"
                                + " and slot.startsAt > :moment",
                        Consultation.class)
                .setParameter("borough", borough)
                .setParameter("moment", moment)
                .getResultList();
    }

    /**
     * Returns whether this person is now the author of another request with a booking for this
     * hour.
     *
     * @param except id of a consultation to ignore
     */
    boolean isBookedWith(String author, Instant startsAt, String borough, UUID except) {
        return !database.createQuery(
                        "select c.id from Consultation c, AdviceRequest r where r.id = c.requestId"
                                + " and c.borough = :borough and c.status = BOOKED"
                                + " and c.slot.startsAt = :startsAt and c.id <> :except"
                                + " and r.allocation.author = :author",
                        UUID.class)
                .setParameter("borough", borough)
                .setParameter("startsAt", startsAt)
                .setParameter("except", except)
                .setParameter("author", author)
                .getResultList()
                .isEmpty();
    }

    /** Returns the London date of each author's first consultation, by user name. */
    Map<String, LocalDate> firstHeld(String borough) {
        return database.createQuery(
                        "select heldWith, min(heldOn) from Consultation where borough = :borough"
                                + " and heldWith is not null and heldOn is not null group by heldWith",
                        Object[].class)
                .setParameter("borough", borough)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
    }

    /** Returns the London date of an author's first consultation. */
    Optional<LocalDate> firstHeldWith(String author, String borough) {
        return Optional.ofNullable(
                database.createQuery(
                                "select min(heldOn) from Consultation where borough = :borough"
                                        + " and heldWith = :author",
                                LocalDate.class)
                        .setParameter("borough", borough)
                        .setParameter("author", author)
                        .getSingleResult());
    }
}
