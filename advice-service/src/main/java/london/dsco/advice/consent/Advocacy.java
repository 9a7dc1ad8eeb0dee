package london.dsco.advice.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Whether the young person was offered an advocate before they decided.
 *
 * @param offered whether one was offered
 * @param offeredOn London date; leave it out if none was offered
 * @param accepted whether they wanted one; leave it out until they have said
 * @param reasonNotOffered why none was offered; leave it out if one was
 */
public record Advocacy(
        @NotNull Boolean offered,
        LocalDate offeredOn,
        Boolean accepted,
        @Size(max = 1_000) String reasonNotOffered) {}
