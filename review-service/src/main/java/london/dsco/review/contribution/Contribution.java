package london.dsco.review.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.invitation.Invitation;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** How somebody who was invited took part in a review. What they wrote is not stored here. */
@Entity
@Immutable
@Table(name = "contribution")
public class Contribution {

    @Id private UUID id;
    private String borough;
    private UUID reviewId;
    private UUID invitationId;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private LocalDate receivedOn;
    private Boolean inTime;

    protected Contribution() {}

    /**
     * @param inTime whether it came in time, by the dates on the day of the record; null if it has
     *     no last day
     */
    Contribution(
            Invitation invitation, ContributionKind kind, LocalDate receivedOn, Boolean inTime) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = invitation.review().borough();
        this.reviewId = invitation.review().id();
        this.invitationId = invitation.id();
        this.kind = kind;
        this.receivedOn = receivedOn;
        this.inTime = inTime;
    }

    UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    UUID invitationId() {
        return invitationId;
    }

    public ContributionKind kind() {
        return kind;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    Optional<Boolean> inTime() {
        return Optional.ofNullable(inTime);
    }
}
