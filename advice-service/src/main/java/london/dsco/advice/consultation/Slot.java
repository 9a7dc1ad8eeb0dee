package london.dsco.advice.consultation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * An hour in which a DSCO can be consulted.
 *
 * @param dsco user name
 * @param site where the DSCO works on that day; null if the register does not say
 */
@Embeddable
record Slot(String dsco, Instant startsAt, Instant endsAt, String site) {

    boolean hasBegunAt(Instant moment) {
        return !startsAt.isAfter(moment);
    }
}
