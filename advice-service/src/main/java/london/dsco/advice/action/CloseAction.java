package london.dsco.advice.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Records that an action is done.
 *
 * @param done what was done
 */
public record CloseAction(@NotBlank @Size(max = 2_000) String done) {}
