package london.dsco.advice.consideration;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Involvement;
import london.dsco.domain.London;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What social care said. It is information for the decision, and no advice under reg 6(1)(e).
 *
 * @param number from 1; a later answer takes the place of an earlier one
 * @param involvement with {@code OPEN} only
 * @param information absent where there is none
 * @param correction why it takes the place of the one before; absent on the first
 * @param answeredBy user name; for social care only
 * @param answeredOn London date
 */
@Schema(
        name = "SocialCareAnswer",
        requiredProperties = {"id", "number", "known", "attestation", "answeredOn", "answeredAt"})
public record SocialCareAnswerView(
        UUID id,
        int number,
        Knowledge known,
        @Schema(nullable = true) Involvement involvement,
        @Schema(nullable = true) @Size(max = 10_000) String information,
        AnswerAttestation attestation,
        @Schema(nullable = true) @Size(max = 1_000) String correction,
        @Schema(nullable = true) @Size(max = 128) String answeredBy,
        LocalDate answeredOn,
        Instant answeredAt) {

    static SocialCareAnswerView of(SocialCareAnswer answer, Sight sight) {
        return new SocialCareAnswerView(
                answer.id(),
                answer.number(),
                answer.known(),
                answer.involvement(),
                answer.information(),
                answer.attestation(),
                answer.correction(),
                sight == Sight.WHOLE ? answer.answeredBy() : null,
                London.dateOf(answer.answeredAt()),
                answer.answeredAt());
    }
}
