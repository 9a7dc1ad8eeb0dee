package london.dsco.network.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/**
 * The content of one version of a practice. It is part of the practice, and its content never
 * changes.
 */
@Entity
class PracticeVersion {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    private String borough;
    private UUID practiceId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private Practice.Said said;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> reviewers;

    private LocalDate proposedOn;
    private LocalDate publishedOn;

    protected PracticeVersion() {}

    private PracticeVersion(Practice practice, int number, Practice.Said said, LocalDate today) {
        this.borough = practice.borough();
        this.practiceId = practice.id();
        this.number = number;
        this.said = said;
        this.reviewers = List.of();
        this.proposedOn = today;
    }

    /**
     * Returns a version that other boroughs are asked to review.
     *
     * @param reviewers GSS codes of the reviewing boroughs
     */
    static PracticeVersion inReview(
            Practice practice,
            int number,
            Practice.Said said,
            List<String> reviewers,
            LocalDate today) {
        PracticeVersion made = new PracticeVersion(practice, number, said, today);
        made.reviewers = List.copyOf(reviewers);
        made.status = VersionStatus.IN_REVIEW;
        return made;
    }

    /** Returns a new version of a published practice with no change that a peer must review. */
    static PracticeVersion publishedAtOnce(
            Practice practice, int number, Practice.Said said, LocalDate today) {
        PracticeVersion made = new PracticeVersion(practice, number, said, today);
        made.publish(today);
        return made;
    }

    void publish(LocalDate today) {
        status = VersionStatus.PUBLISHED;
        publishedOn = today;
    }

    void replace() {
        status = VersionStatus.REPLACED;
    }

    /**
     * Withdraws the version. A replaced one stays replaced, because its number now belongs to a
     * later one.
     */
    void withdraw() {
        if (status != VersionStatus.REPLACED) {
            status = VersionStatus.WITHDRAWN;
        }
    }

    /** Returns whether the actor may review it: a DSCO of a borough that was asked. */
    boolean isReviewedBy(Actor actor) {
        return status == VersionStatus.IN_REVIEW
                && actor.has(Role.DSCO)
                && reviewers.contains(actor.scope());
    }

    /**
     * Returns whether the actor reads it. Its authors read every version, members the published
     * ones.
     */
    boolean isReadBy(Actor actor) {
        boolean author =
                borough.equals(actor.scope()) && actor.hasAny(Role.DSCO, Role.NETWORK_COORDINATOR);
        return author || status == VersionStatus.PUBLISHED || isReviewedBy(actor);
    }

    UUID id() {
        return id;
    }

    String borough() {
        return borough;
    }

    UUID practiceId() {
        return practiceId;
    }

    int number() {
        return number;
    }

    VersionStatus status() {
        return status;
    }

    Practice.Said said() {
        return said;
    }

    List<String> reviewers() {
        return reviewers;
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }
}
