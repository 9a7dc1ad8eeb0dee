package london.dsco.advice.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Records that the family was told that an answer takes more time.
 *
 * @param informedOn London date on which they were told; today when left out
 * @param reason why: the matter is complex, or there are many
 */
public record ExtendRectification(
        LocalDate informedOn, @NotBlank @Size(max = 2_000) String reason) {}
