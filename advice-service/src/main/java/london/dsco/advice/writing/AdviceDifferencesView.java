package london.dsco.advice.writing;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How two texts of one advice differ.
 *
 * @param from number of the older version; absent when there is none, and everything was added
 * @param to number of the newer version; absent for the working text
 * @param items in the order of the newer text; empty if both are the same
 */
@Schema(name = "AdviceDifferences", requiredProperties = "items")
public record AdviceDifferencesView(
        @Schema(nullable = true, minimum = "1", maximum = "10000") Integer from,
        @Schema(nullable = true, minimum = "1", maximum = "10000") Integer to,
        @Size(max = 10_000) List<Difference> items) {}
