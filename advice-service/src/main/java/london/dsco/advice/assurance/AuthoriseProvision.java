package london.dsco.advice.request;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The lines of provision a manager authorises.
 *
 * @param provisionIds ids of lines of the current submitted version
 */
public record AuthoriseProvision(@NotEmpty @Size(max = 50) List<@NotNull String> provisionIds) {}
