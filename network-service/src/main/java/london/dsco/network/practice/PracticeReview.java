package london.dsco.network.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;

/** A borough's review of a version of another's practice, given once. It never changes. */
@Entity
class PracticeReview extends Paper<PracticeReview.Status> {

    static final RecordType TYPE = new RecordType("practice-review");

    /** The status of a review, which never changes. */
    enum Status {
        GIVEN
    }

    /**
     * The reviewer's content.
     *
     * @param needed what another borough would need to do the same
     */
    record Said(
            ReviewVerdict verdict,
            boolean ratingSupported,
            boolean identifiesNobody,
            String needed,
            String words) {}

    /** A borough reviewed another's practice. */
    record Reviewed(UUID practiceId, int number, ReviewVerdict verdict) implements Fact {}

    @Enumerated(EnumType.STRING)
    private Status status;

    private UUID practiceId;
    private UUID versionId;
    private int number;
    private String owner;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;

    private boolean ratingSupported;
    private boolean identifiesNobody;
    private String needed;
    private String words;

    protected PracticeReview() {}

    private PracticeReview(PracticeVersion version, Said said, Actor by) {
        super(by);
        practiceId = version.practiceId();
        versionId = version.id();
        number = version.number();
        owner = version.borough();
        verdict = said.verdict();
        ratingSupported = said.ratingSupported();
        identifiesNobody = said.identifiesNobody();
        needed = said.needed();
        words = said.words();
    }

    static Opened<PracticeReview> of(PracticeVersion version, Said said, Actor by) {
        return new Opened<>(
                new PracticeReview(version, said, by),
                Happened.of(new Reviewed(version.practiceId(), version.number(), said.verdict())));
    }

    UUID practiceId() {
        return practiceId;
    }

    int number() {
        return number;
    }

    ReviewVerdict verdict() {
        return verdict;
    }

    boolean ratingSupported() {
        return ratingSupported;
    }

    boolean identifiesNobody() {
        return identifiesNobody;
    }

    String needed() {
        return needed;
    }

    String words() {
        return words;
    }

    /** Returns false, because only the borough that owns the practice reads it. */
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public Status status() {
        return status;
    }

    @Override
    public void moveTo(Status next) {
        status = next;
    }
}
