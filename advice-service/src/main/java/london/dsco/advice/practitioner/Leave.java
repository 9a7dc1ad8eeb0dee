package london.dsco.advice.practitioner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Days on which somebody is away, both included. The register does not say why.
 *
 * @param from first London date
 * @param to last London date
 */
public record Leave(@NotNull LocalDate from, @NotNull LocalDate to) {}
