package london.dsco.network.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The findings of inspectors when they came again. */
@Schema(description = "What inspectors found when they returned")
record Reinspection(
        @Schema(description = "The last date of the re-inspection or monitoring visit") @NotNull
                LocalDate inspectedOn,
        @Schema(description = "The published outcome") @NotBlank @Size(max = 300) String outcome,
        @Schema(description = "Where the report is published", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String reportAddress,
        @Schema(description = "Where inspectors found enough improvement") @NotNull @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> improved,
        @Schema(description = "What they still asked to be improved") @NotNull @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> remaining,
        @Schema(description = "What made the difference, in the borough's view", nullable = true)
                @Size(min = 1, max = 2000)
                String difference) {}
