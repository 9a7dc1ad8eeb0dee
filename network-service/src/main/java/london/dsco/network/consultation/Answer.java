package london.dsco.network.consultation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An answer to one question.
 *
 * @param question number of the question
 * @param option one of its options, word for word; null for none of them
 * @param text why, or the answer in words; null for nothing more
 */
public record Answer(
        @NotNull @Min(1) @Max(999) Integer question,
        @Size(max = 500) String option,
        @Size(max = 8000) String text) {}
