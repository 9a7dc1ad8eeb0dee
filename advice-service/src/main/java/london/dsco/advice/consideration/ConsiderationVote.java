package london.dsco.advice.consideration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.panel.Vote;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The DSCO's vote on one statutory assessment panel. It never changes. */
@Entity
@Immutable
public class ConsiderationVote {

    @Id private UUID id;
    private String borough;
    private UUID considerationId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private Vote vote;

    private String comment;
    private String votedBy;
    private Instant votedAt;

    protected ConsiderationVote() {}

    /**
     * @param heldOn London date on which the panel met
     * @param comment null if there is none
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is impossible
     */
    ConsiderationVote(
            Consideration consideration, LocalDate heldOn, Vote vote, String comment, Actor dsco) {
        consideration.requireDay("heldOn", heldOn, dsco.today());
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = consideration.borough();
        this.considerationId = consideration.id();
        this.heldOn = heldOn;
        this.vote = vote;
        this.comment = comment;
        this.votedBy = dsco.username();
        this.votedAt = dsco.at();
    }

    UUID id() {
        return id;
    }

    UUID considerationId() {
        return considerationId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Vote vote() {
        return vote;
    }

    String comment() {
        return comment;
    }

    String votedBy() {
        return votedBy;
    }

    Instant votedAt() {
        return votedAt;
    }
}
