package london.dsco.advice.consideration;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.panel.Vote;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the DSCO voted on one statutory assessment panel.
 *
 * @param heldOn London date on which the panel met
 * @param comment for social care only
 * @param votedBy user name; for social care only
 */
@Schema(
        name = "ConsiderationVote",
        requiredProperties = {"id", "heldOn", "vote", "votedAt"})
public record ConsiderationVoteView(
        UUID id,
        LocalDate heldOn,
        Vote vote,
        @Schema(nullable = true) @Size(max = 4_000) String comment,
        @Schema(nullable = true) @Size(max = 128) String votedBy,
        Instant votedAt) {

    static ConsiderationVoteView of(ConsiderationVote vote, Sight sight) {
        boolean whole = sight == Sight.WHOLE;
        return new ConsiderationVoteView(
                vote.id(),
                vote.heldOn(),
                vote.vote(),
                whole ? vote.comment() : null,
                whole ? vote.votedBy() : null,
                vote.votedAt());
    }
}
