package london.dsco.review.reportassurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a report goes back to its author.
 *
 * @param feedback what to change; kept with the review's history, never published
 */
public record ReturnReport(@NotBlank @Size(max = 4_000) String feedback) {}
