package london.dsco.advice.assurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The lines of provision that a manager authorises.
 *
 * @param adviceVersion the version that you read; refused if it is not the latest
 * @param provisionIds ids of its lines
 */
public record AuthoriseProvision(
        @NotNull @Min(1) @Max(10_000) Integer adviceVersion,
        @NotEmpty @Size(max = 50) List<@NotNull @Size(max = 64) String> provisionIds) {}
