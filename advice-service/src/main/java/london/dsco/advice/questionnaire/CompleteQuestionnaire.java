package london.dsco.advice.questionnaire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A questionnaire that somebody in social care writes down. Answer at least one of its three parts.
 *
 * @param groupsAndActivities which groups and activities the child takes part in, or would like to
 * @param informalCareAndSupport who cares for and supports the child and the family
 * @param impactOnFamilyLife how the child's needs affect family life
 * @param completedBy in which capacity it was completed
 * @param completedOn London date; today by default
 */
public record CompleteQuestionnaire(
        @Size(max = 4_000) String groupsAndActivities,
        @Size(max = 4_000) String informalCareAndSupport,
        @Size(max = 4_000) String impactOnFamilyLife,
        @NotNull CompletedBy completedBy,
        LocalDate completedOn) {

    QuestionnaireAnswers answers() {
        return new QuestionnaireAnswers(
                groupsAndActivities, informalCareAndSupport, impactOnFamilyLife, completedBy);
    }
}
