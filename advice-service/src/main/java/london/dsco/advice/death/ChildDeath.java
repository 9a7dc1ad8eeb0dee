package london.dsco.advice.death;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The day on which a child died. It applies to every request and consideration of the child. */
@Entity
@DynamicUpdate // the service may update no other column
public class ChildDeath {

    @Id private UUID id;
    private String borough;
    private String childRef;
    private LocalDate diedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected ChildDeath() {}

    /**
     * A child without a recorded death.
     *
     * @param borough GSS code
     */
    ChildDeath(String borough, String childRef) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.childRef = childRef;
    }

    /**
     * @param died false if a death was recorded in error
     * @param on London date; null if there was no death
     * @return false if that is already on record
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as {@link
     *     DeathRules#findings}
     */
    boolean set(boolean died, LocalDate on, LocalDate bornOn, Actor recorder) {
        List<Finding> wrong = DeathRules.findings(died, on, bornOn, recorder.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This cannot be recorded.", wrong).raise();
        }
        if (Objects.equals(diedOn, on)) {
            return false;
        }
        diedOn = on;
        recordedBy = recorder.username();
        recordedAt = recorder.at();
        return true;
    }

    /** Returns the London date of the death; empty if none is on record. */
    Optional<LocalDate> diedOn() {
        return Optional.ofNullable(diedOn);
    }
}
