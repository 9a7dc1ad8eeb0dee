package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * An area of care that was considered, where there is no need.
 *
 * @param reason what that is based on
 */
public record AreaWithoutNeed(
        CareNeedCategory category, @Size(max = Limits.PARAGRAPH) String reason) {}
