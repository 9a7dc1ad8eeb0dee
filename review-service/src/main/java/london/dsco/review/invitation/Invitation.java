package london.dsco.review.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** An invitation to the meeting of a review. It names only practitioners, by user name. */
@Entity
@DynamicUpdate // the service may update only the allocation
@Table(name = "invitation")
public class Invitation {

    @Id private UUID id;
    private String borough;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id", updatable = false)
    private AnnualReview review;

    @Enumerated(EnumType.STRING)
    private Invitee invitee;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String username;
    private boolean chair;

    @Column(updatable = false)
    private LocalDate invitedOn;

    private LocalDate allocatedOn;

    protected Invitation() {}

    /**
     * @param presence how much the review needs them, by the child's status at the time
     * @param username of a registered practitioner; null for anybody else
     * @param invitedOn London date on which the notice was given
     */
    Invitation(
            AnnualReview review,
            Invitee invitee,
            Presence presence,
            String username,
            boolean chair,
            LocalDate invitedOn) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = review.borough();
        this.review = review;
        this.invitee = invitee;
        this.presence = presence;
        this.username = username;
        this.chair = chair;
        this.invitedOn = invitedOn;
    }

    /**
     * Allocates the invitation in the duty inbox to somebody in social care.
     *
     * @param on London date
     */
    void allocate(String worker, LocalDate on) {
        username = worker;
        allocatedOn = on;
    }

    /** Returns whether it is social care's and not yet allocated. */
    boolean isInDutyInbox() {
        return invitee == Invitee.SOCIAL_WORKER && username == null;
    }

    InvitationRules.Known known() {
        return new InvitationRules.Known(invitee, username, chair);
    }

    public UUID id() {
        return id;
    }

    public AnnualReview review() {
        return review;
    }

    public Invitee invitee() {
        return invitee;
    }

    public Presence presence() {
        return presence;
    }

    public Optional<String> username() {
        return Optional.ofNullable(username);
    }

    boolean isChair() {
        return chair;
    }

    public LocalDate invitedOn() {
        return invitedOn;
    }

    Optional<LocalDate> allocatedOn() {
        return Optional.ofNullable(allocatedOn);
    }
}
