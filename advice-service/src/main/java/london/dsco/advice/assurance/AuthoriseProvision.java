package london.dsco.advice.assurance;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The lines of provision that a manager authorises.
 *
 * @param provisionIds ids of lines of the latest submitted version
 */
public record AuthoriseProvision(
        @NotEmpty @Size(max = 50) List<@NotNull @Size(max = 64) String> provisionIds) {}
