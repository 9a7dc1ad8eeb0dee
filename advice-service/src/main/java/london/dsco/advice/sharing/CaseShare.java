package london.dsco.advice.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * A share of one case with one other borough. The only thing ever added is its end. The row stays,
 * so that both boroughs know what was shared, and until when.
 */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "case_share")
public class CaseShare {

    @Id private UUID id;

    /** GSS code of the borough that holds the case. */
    private String borough;

    private String withBorough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private SharingPurpose purpose;

    @Enumerated(EnumType.STRING)
    private SharingBasis legalBasis;

    private Instant sharedAt;
    private LocalDate expiresOn;
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private ShareSide endedBySide;

    protected CaseShare() {}

    /**
     * @param withBorough GSS code of the borough with which the case is shared
     * @param expiresOn last London date on which it can read the case
     */
    CaseShare(
            AdviceRequest request,
            String withBorough,
            SharingPurpose purpose,
            SharingBasis legalBasis,
            LocalDate expiresOn,
            Actor dsco) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.withBorough = withBorough;
        this.purpose = purpose;
        this.legalBasis = legalBasis;
        this.expiresOn = expiresOn;
        this.sharedAt = dsco.at();
    }

    /**
     * Ends the share: from this moment, the other borough can no longer read the case.
     *
     * @return false if it had already ended, so that nothing changed
     */
    boolean end(ShareSide side, Actor dsco) {
        if (endedOn != null) {
            return false;
        }
        endedOn = dsco.today();
        endedBySide = side;
        return true;
    }

    /** Returns the state on a London date. The share is still open on its last day. */
    ShareState state(LocalDate today) {
        if (endedOn != null) {
            return ShareState.ENDED;
        }
        return today.isAfter(expiresOn) ? ShareState.EXPIRED : ShareState.STANDING;
    }

    UUID id() {
        return id;
    }

    String borough() {
        return borough;
    }

    String withBorough() {
        return withBorough;
    }

    UUID requestId() {
        return requestId;
    }

    SharingPurpose purpose() {
        return purpose;
    }

    SharingBasis legalBasis() {
        return legalBasis;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    LocalDate expiresOn() {
        return expiresOn;
    }

    /** Returns the London date of its early end; null if neither borough has ended it. */
    LocalDate endedOn() {
        return endedOn;
    }

    ShareSide endedBySide() {
        return endedBySide;
    }
}
