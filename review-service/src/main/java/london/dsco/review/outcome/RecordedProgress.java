package london.dsco.review.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The progress of an outcome at a review. It never changes; the latest record counts. */
@Entity
@Immutable
@Table(name = "adulthood_progress")
class RecordedProgress {

    @Id private UUID id;
    private String borough;
    private UUID outcomeId;
    private UUID reviewId;

    @Enumerated(EnumType.STRING)
    private Progress progress;

    private String reason;
    private LocalDate recordedOn;

    protected RecordedProgress() {}

    /**
     * @param reason why it was stopped, in words; null unless it was
     */
    RecordedProgress(
            AnnualReview review, UUID outcomeId, Progress progress, String reason, Actor recorder) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = review.borough();
        this.outcomeId = outcomeId;
        this.reviewId = review.id();
        this.progress = progress;
        this.reason = reason;
        this.recordedOn = recorder.today();
    }

    UUID outcomeId() {
        return outcomeId;
    }

    UUID reviewId() {
        return reviewId;
    }

    Progress progress() {
        return progress;
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    LocalDate recordedOn() {
        return recordedOn;
    }
}
