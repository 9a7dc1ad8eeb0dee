package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The hours of DSCOs that are taken. The key of the table, not a look beforehand, keeps two from
 * taking the same: whoever comes second waits until the first has committed, and is told.
 */
@ApplicationScoped
class TakenSlots {

    /** Which hour of whom; it says nothing of the case for which it is taken. */
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
     * @return false when another consultation has the slot, so that nothing changed
     */
    boolean take(String borough, Slot slot, UUID consultationId) {
        return database.createNativeQuery(
                                "insert into consultation_slot (borough, dsco, starts_at, consultation_id)"
                                        + " values (:borough, :dsco, :startsAt, :consultation)"
                                        + " on conflict (borough, dsco, starts_at) do nothing")
                        .setParameter("borough", borough)
                        .setParameter("dsco", slot.dsco())
                        .setParameter("startsAt", slot.startsAt())
                        .setParameter("consultation", consultationId)
                        .executeUpdate()
                == 1;
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

    /** Those of a borough that begin after a moment. */
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
