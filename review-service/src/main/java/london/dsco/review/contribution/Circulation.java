package london.dsco.review.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.Immutable;

/** The advice for a review was sent round to everybody who is invited. */
@Entity
@Immutable
@Table(name = "circulation")
public class Circulation {

    @Id private UUID reviewId;
    private String borough;
    private LocalDate circulatedOn;
    private String recordedBy;

    protected Circulation() {}

    Circulation(AnnualReview review, LocalDate circulatedOn, Actor recorder) {
        this.reviewId = review.id();
        this.borough = review.borough();
        this.circulatedOn = circulatedOn;
        this.recordedBy = recorder.username();
    }

    LocalDate circulatedOn() {
        return circulatedOn;
    }
}
