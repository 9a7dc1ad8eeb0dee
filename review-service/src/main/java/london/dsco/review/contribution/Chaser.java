package london.dsco.review.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.invitation.Invitation;
import org.hibernate.annotations.Immutable;

/** A reminder to somebody whose advice for a review was due and has not arrived. */
@Entity
@Immutable
@Table(name = "contribution_chaser")
public class Chaser {

    @Id private UUID invitationId;
    private UUID reviewId;
    private String borough;
    private LocalDate chasedOn;

    protected Chaser() {}

    Chaser(Invitation invitation, LocalDate chasedOn) {
        this.invitationId = invitation.id();
        this.reviewId = invitation.review().id();
        this.borough = invitation.review().borough();
        this.chasedOn = chasedOn;
    }

    UUID invitationId() {
        return invitationId;
    }

    LocalDate chasedOn() {
        return chasedOn;
    }
}
