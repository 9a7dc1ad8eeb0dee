package london.dsco.advice.sectionb;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import london.dsco.advice.request.PrimaryNeed;

/**
 * What the SEN team gives the author.
 *
 * @param primaryNeed the primary special educational need, as section B will say
 * @param excerpt what of section B the author needs, in words
 */
public record WriteSectionB(
        @NotNull PrimaryNeed primaryNeed, @NotBlank @Size(max = 10_000) String excerpt) {}
