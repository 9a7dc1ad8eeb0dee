package london.dsco.advice.rectification;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.Sight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says is wrong in a record, and the answer.
 *
 * @param requestId absent where it is about a consideration
 * @param considerationId absent where it is about a request
 * @param subject whether it is about the child's particulars, what the advice says, or what social
 *     care said before the decision whether to assess
 * @param askedBy who says so
 * @param askedOn London date on which the authority received it
 * @param words what is wrong, and what would be right
 * @param identityKnownOn London date on which the authority could confirm who was asking; absent if
 *     it knew at once
 * @param answerBy last London date to answer; absent for what the authority itself found
 * @param citation the law that says when an answer is due
 * @param state how far it is
 * @param extensionReason why it takes more time; absent where it does not
 * @param decidedOn London date of the answer; absent while it is open
 * @param reasons why nothing was corrected
 * @param informedOfRemedies whether the family was told how to complain; absent while it is open
 * @param statement the family's own words
 * @param correctedVersion number of the version that was sent, or of the answer that was given,
 *     with the correction
 * @param recipientsInformedOn London date on which those who have the advice were told
 * @param recipientsNotInformedBecause why they were not
 * @param recordedBy user name; for social care only
 */
@Schema(
        name = "Rectification",
        requiredProperties = {
            "id",
            "subject",
            "askedBy",
            "askedOn",
            "words",
            "citation",
            "state",
            "recordedAt"
        })
public record RectificationView(
        UUID id,
        @Schema(nullable = true) UUID requestId,
        @Schema(nullable = true) UUID considerationId,
        RectificationSubject subject,
        RectificationParty askedBy,
        LocalDate askedOn,
        @Size(max = Rectification.PARAGRAPH) String words,
        @Schema(nullable = true) LocalDate identityKnownOn,
        @Schema(nullable = true) LocalDate answerBy,
        @Size(max = 200) String citation,
        RectificationState state,
        @Schema(nullable = true) @Size(max = 2_000) String extensionReason,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) @Size(max = Rectification.PARAGRAPH) String reasons,
        @Schema(nullable = true) Boolean informedOfRemedies,
        @Schema(nullable = true) @Size(max = Rectification.PARAGRAPH) String statement,
        @Schema(nullable = true) Integer correctedVersion,
        @Schema(nullable = true) LocalDate recipientsInformedOn,
        @Schema(nullable = true) @Size(max = 2_000) String recipientsNotInformedBecause,
        @Schema(nullable = true) @Size(max = 128) String recordedBy,
        Instant recordedAt) {

    /**
     * @param today London date
     */
    static RectificationView of(Rectification asked, Sight sight, LocalDate today) {
        return new RectificationView(
                asked.id(),
                asked.requestId(),
                asked.considerationId(),
                asked.subject(),
                asked.askedBy(),
                asked.askedOn(),
                asked.words(),
                asked.identityKnownOn(),
                asked.answerBy().orElse(null),
                RectificationRules.citation(asked.askedBy()),
                asked.stateOn(today),
                asked.extensionReason(),
                asked.decidedOn(),
                asked.reasons(),
                asked.informedOfRemedies(),
                asked.statement(),
                asked.correctedVersion(),
                asked.recipientsInformedOn(),
                asked.recipientsNotInformedBecause(),
                sight == Sight.WHOLE ? asked.recordedBy() : null,
                asked.recordedAt());
    }
}
