package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The hours of DSCOs and authors that are taken. The table's keys, not an earlier check, keep two
 * people from taking the same hour: the second waits until the first has committed, and is then
 * refused.
 */
@ApplicationScoped
class TakenSlots {

    /** An hour of one person. It does not show which case the hour is taken for. */
    record Hour(String dsco, Instant startsAt) {

        static Hour of(Slot slot) {
            return new Hour(slot.dsco(), slot.startsAt());
        }
    }

    private final EntityManager database;

    TakenSlots(EntityManager database) {
        this.database = database;
    }

    /**
     * Takes an hour of both the DSCO and the author. A second caller waits until the first has
     * committed.
     *
     * @return false if one of them has another consultation then, so that nothing changed
     */
    boolean take(String borough, Slot slot, String author, UUID consultationId) {
        return database.createNativeQuery(
                                "insert into consultation_slot (borough, dsco, starts_at, consultation_id, author)"
                                        + " values (:borough, :dsco, :startsAt, :consultation, :author)"
                                        + " on conflict do nothing")
                        .setParameter("borough", borough)
                        .setParameter("dsco", slot.dsco())
                        .setParameter("startsAt", slot.startsAt())
                        .setParameter("consultation", consultationId)
                        .setParameter("author", author)
                        .executeUpdate()
                == 1;
    }

    /** Returns whether a consultation has this hour of the DSCO. */
    boolean isTaken(String borough, Slot slot) {
        return !database.createNativeQuery(
                        "select 1 from consultation_slot"
                                + " where borough = :borough and dsco = :dsco and starts_at = :startsAt")
                .setParameter("borough", borough)
                .setParameter("dsco", slot.dsco())
                .setParameter("startsAt", slot.startsAt())
                .getResultList()
                .isEmpty();
    }

    void free(String borough, Slot slot) {
        database.createNativeQuery(
                        "delete from consultation_slot"
                                + " where borough = :borough and dsco = :dsco and starts_at = :startsAt")
                .setParameter("borough", borough)
                .setParameter("dsco", slot.dsco())
                .setParameter("startsAt", slot.startsAt())
                .executeUpdate();
    }

    /** Returns the hours of a borough that begin after a moment. */
    Set<Hour> after(String borough, Instant moment) {
        return database.createQuery(
                        "select slot.dsco, slot.startsAt from Consultation"
                                + " where borough = :borough and status = BOOKED"
                                + " and slot.startsAt > :moment",
                        Hour.class)
                .setParameter("borough", borough)
                .setParameter("moment", moment)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
