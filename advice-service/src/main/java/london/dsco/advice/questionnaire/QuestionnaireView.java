package london.dsco.advice.questionnaire;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A completed questionnaire about a request. For social care only.
 *
 * @param version from 1; a later one replaces none
 * @param groupsAndActivities absent where this part was not answered
 * @param informalCareAndSupport absent where this part was not answered
 * @param impactOnFamilyLife absent where this part was not answered
 * @param completedBy in which capacity it was completed
 * @param completedOn London date
 * @param recipient whom the link was for; absent where staff wrote it down
 * @param recordedBy user name; for a link, the portal that handed it in
 */
@Schema(
        name = "Questionnaire",
        requiredProperties = {
            "version",
            "completedBy",
            "completedOn",
            "channel",
            "recordedBy",
            "recordedAt"
        })
public record QuestionnaireView(
        int version,
        @Schema(nullable = true) @Size(max = 4_000) String groupsAndActivities,
        @Schema(nullable = true) @Size(max = 4_000) String informalCareAndSupport,
        @Schema(nullable = true) @Size(max = 4_000) String impactOnFamilyLife,
        CompletedBy completedBy,
        LocalDate completedOn,
        QuestionnaireChannel channel,
        @Schema(nullable = true) LinkRecipient recipient,
        @Size(max = 128) String recordedBy,
        Instant recordedAt) {

    static QuestionnaireView of(CompletedQuestionnaire questionnaire) {
        QuestionnaireAnswers answers = questionnaire.answers();
        return new QuestionnaireView(
                questionnaire.number(),
                answers.groupsAndActivities(),
                answers.informalCareAndSupport(),
                answers.impactOnFamilyLife(),
                answers.completedBy(),
                questionnaire.completedOn(),
                questionnaire.channel(),
                questionnaire.recipient(),
                questionnaire.recordedBy(),
                questionnaire.recordedAt());
    }
}
