package london.dsco.advice.consideration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Which team answers.
 *
 * @param team as the register of practitioners names it; it has a manager
 */
public record PassConsideration(@NotBlank @Size(max = 100) String team) {}
