package london.dsco.advice.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Why a need has no social care provision: an answer on provision too (SEND Regulations 2014 reg
 * 6(1)).
 *
 * @param needId the need that has none
 */
public record ReasonedNone(
        @NotNull @Pattern(regexp = Limits.LINE_ID) String needId,
        @Size(max = Limits.PARAGRAPH) String reason) {}
