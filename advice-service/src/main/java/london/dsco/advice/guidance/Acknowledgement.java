package london.dsco.advice.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Somebody's acknowledgement that they have read a version. It is given once and stays. */
@Entity
@Immutable
@Table(name = "guidance_acknowledgement")
public class Acknowledgement {

    @Id private UUID id;
    private String borough;
    private UUID guidanceId;
    private int number;
    private String username;
    private Instant acknowledgedAt;

    protected Acknowledgement() {}

    /** An acknowledgement of the current version. */
    Acknowledgement(GuidanceItem item, Actor reader) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = item.borough();
        this.guidanceId = item.id();
        this.number = item.currentNumber();
        this.username = reader.username();
        this.acknowledgedAt = reader.at();
    }

    UUID guidanceId() {
        return guidanceId;
    }

    int number() {
        return number;
    }

    String username() {
        return username;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
