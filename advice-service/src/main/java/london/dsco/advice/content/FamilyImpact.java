package london.dsco.advice.content;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The effect on family life, and whether the family was asked with the social care questionnaire.
 *
 * @param description what it means for parents, brothers, sisters and the home
 * @param questionnaireUsed whether the answers of the social care questionnaire were used
 * @param questionnaireOn London date of those answers
 */
public record FamilyImpact(
        @Size(max = Limits.PARAGRAPH) String description,
        Boolean questionnaireUsed,
        LocalDate questionnaireOn) {}
