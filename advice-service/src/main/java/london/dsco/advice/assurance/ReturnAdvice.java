package london.dsco.advice.assurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why advice goes back to its author.
 *
 * @param feedback what to change; kept with the request, never published
 */
public record ReturnAdvice(@NotBlank @Size(max = 4_000) String feedback) {}
