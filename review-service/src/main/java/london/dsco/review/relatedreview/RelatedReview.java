package london.dsco.review.relatedreview;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import london.dsco.review.plan.Plan;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** The record of a child's reviews of one kind. It is replaced, never changed. */
@Entity
@Immutable
@Table(name = "related_review")
class RelatedReview {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private String borough;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ReviewKind kind;

    @Embedded private KeptDates dates;
    @Embedded private PupilPremium pupilPremium;

    protected RelatedReview() {}

    RelatedReview(Plan plan, ReviewKind kind, KeptDates dates, PupilPremium pupilPremium) {
        this.borough = plan.borough();
        this.plan = plan;
        this.kind = kind;
        this.dates = dates;
        this.pupilPremium = pupilPremium;
    }

    ReviewKind kind() {
        return kind;
    }

    KeptDates dates() {
        return dates;
    }

    Optional<PupilPremium> pupilPremium() {
        return Optional.ofNullable(pupilPremium);
    }

    /** Returns the fixed day of a first review that has not been held. */
    Optional<LocalDate> firstReviewOn() {
        return Optional.ofNullable(dates.fixedOn())
                .filter(day -> dates.facts().map(ClockFacts::isBeforeTheFirst).orElse(false));
    }
}
