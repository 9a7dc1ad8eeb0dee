package london.dsco.advice.questionnaire;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to the questionnaire, without its token. For social care only.
 *
 * @param recipient whom it is for
 * @param expiresOn London date, the last on which it can be used
 * @param madeBy user name
 * @param usedAt absent unless it was used
 * @param revokedBy user name; absent unless it was revoked
 * @param revokedAt absent unless it was revoked
 */
@Schema(
        name = "QuestionnaireLink",
        requiredProperties = {"id", "recipient", "state", "expiresOn", "madeBy", "madeAt"})
public record QuestionnaireLinkView(
        UUID id,
        LinkRecipient recipient,
        LinkState state,
        LocalDate expiresOn,
        @Size(max = 128) String madeBy,
        Instant madeAt,
        @Schema(nullable = true) Instant usedAt,
        @Schema(nullable = true) @Size(max = 128) String revokedBy,
        @Schema(nullable = true) Instant revokedAt) {

    static QuestionnaireLinkView of(QuestionnaireLink link, LinkState state) {
        return new QuestionnaireLinkView(
                link.id(),
                link.recipient(),
                state,
                link.expiresOn(),
                link.madeBy(),
                link.madeAt(),
                link.usedAt(),
                link.revokedBy(),
                link.revokedAt());
    }
}
