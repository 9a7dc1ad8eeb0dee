package london.dsco.advice.learning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a case teaches.
 *
 * @param lesson in words that name nobody, for a board reads them
 */
public record RecordLearning(
        @NotNull LearningTheme theme,
        @NotNull LearningSource source,
        @NotBlank @Size(max = LearningPoint.LESSON) String lesson) {}
