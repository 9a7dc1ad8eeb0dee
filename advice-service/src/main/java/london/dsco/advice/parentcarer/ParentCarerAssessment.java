package london.dsco.advice.parentcarer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** The latest offer of an assessment to the parent carer of one request. */
@Entity
@DynamicUpdate // the service may update no other column
public class ParentCarerAssessment {

    @Id private UUID requestId;
    private String borough;
    private LocalDate offeredOn;

    @Enumerated(EnumType.STRING)
    private CarerOutcome outcome;

    private LocalDate outcomeOn;
    private String recordedBy;
    private Instant recordedAt;

    protected ParentCarerAssessment() {}

    /** A request without an offer. */
    ParentCarerAssessment(AdviceRequest request) {
        this.requestId = request.id();
        this.borough = request.borough();
    }

    /**
     * @return false if it was already the same, so that nothing changed
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} as in {@link
     *     ParentCarerRules}
     */
    boolean record(CarerOffer said, LocalDate dateOfBirth, Actor recorder) {
        List<Finding> wrong = ParentCarerRules.findings(said, recorder.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This offer cannot be recorded.", wrong).raise();
        }
        ParentCarerRules.refusal(said.offeredOn(), dateOfBirth).ifPresent(Refusal::raise);
        if (said.equals(new CarerOffer(offeredOn, outcome, outcomeOn))) {
            return false;
        }
        offeredOn = said.offeredOn();
        outcome = said.outcome();
        outcomeOn = said.outcomeOn();
        recordedBy = recorder.username();
        recordedAt = recorder.at();
        return true;
    }

    UUID requestId() {
        return requestId;
    }

    /**
     * Returns the London date of the offer. Like everything below, it is null before the first
     * offer.
     */
    LocalDate offeredOn() {
        return offeredOn;
    }

    CarerOutcome outcome() {
        return outcome;
    }

    LocalDate outcomeOn() {
        return outcomeOn;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
