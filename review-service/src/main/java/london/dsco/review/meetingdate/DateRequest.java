package london.dsco.review.meetingdate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import org.hibernate.annotations.DynamicUpdate;

/** A setting was asked for the day of a review's meeting. */
@Entity
@DynamicUpdate // the service may update only how often and when it was asked
@Table(name = "date_request")
public class DateRequest {

    @Id
    @Column(name = "review_id")
    private UUID reviewId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "review_id")
    private AnnualReview review;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private LocalDate askedOn;

    private LocalDate lastAskedOn;
    private int times;

    protected DateRequest() {}

    DateRequest(AnnualReview review, LocalDate today) {
        this.review = review;
        this.borough = review.borough();
        this.askedOn = today;
        this.lastAskedOn = today;
        this.times = 1;
    }

    /** Asks again, because the setting did not answer. */
    void again(LocalDate today) {
        lastAskedOn = today;
        times++;
    }

    UUID reviewId() {
        return reviewId;
    }

    AnnualReview review() {
        return review;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate lastAskedOn() {
        return lastAskedOn;
    }

    int times() {
        return times;
    }
}
