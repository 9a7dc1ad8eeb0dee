package london.dsco.review.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.Immutable;

/** The advice for a review was circulated to everybody who is invited. */
@Entity
@Immutable
@Table(name = "circulation")
public class Circulation {

    @Id private UUID reviewId;
    private String borough;
    private LocalDate circulatedOn;

    protected Circulation() {}

    Circulation(AnnualReview review, LocalDate circulatedOn) {
        this.reviewId = review.id();
        this.borough = review.borough();
        this.circulatedOn = circulatedOn;
    }

    LocalDate circulatedOn() {
        return circulatedOn;
    }
}
