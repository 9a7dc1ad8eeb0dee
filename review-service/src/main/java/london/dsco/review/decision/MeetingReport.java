package london.dsco.review.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.Immutable;

/** The report of a review's meeting, as sent by whoever convened it. */
@Entity
@Immutable
@Table(name = "meeting_report")
public class MeetingReport {

    @Id private UUID reviewId;
    private String borough;
    private LocalDate receivedOn;
    private LocalDate dueBy;

    @Enumerated(EnumType.STRING)
    private Decision recommendation;

    private String recommendations;
    private String differences;

    protected MeetingReport() {}

    /**
     * @param receivedOn when it was sent to everybody who was invited
     * @param dueBy last day to send it
     * @param recommendations in words
     * @param differences in words; null if everybody agreed
     */
    MeetingReport(
            AnnualReview review,
            LocalDate receivedOn,
            LocalDate dueBy,
            Decision recommendation,
            String recommendations,
            String differences) {
        this.reviewId = review.id();
        this.borough = review.borough();
        this.receivedOn = receivedOn;
        this.dueBy = dueBy;
        this.recommendation = recommendation;
        this.recommendations = recommendations;
        this.differences = differences;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate dueBy() {
        return dueBy;
    }

    boolean isInTime() {
        return !receivedOn.isAfter(dueBy);
    }

    Decision recommendation() {
        return recommendation;
    }

    String recommendations() {
        return recommendations;
    }

    /** Returns the differences; empty if everybody agreed. */
    Optional<String> differences() {
        return Optional.ofNullable(differences);
    }
}
