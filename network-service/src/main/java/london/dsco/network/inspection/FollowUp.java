package london.dsco.network.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The plan that a borough wrote after an inspection. */
@Schema(
        name = "InspectionFollowUp",
        description = "The plan that a borough wrote after an inspection")
record FollowUp(
        @Schema(description = "What kind of plan it is") @NotNull FollowUpKind kind,
        @Schema(description = "The London date it was published; left out until it is published")
                LocalDate publishedOn,
        @Schema(description = "Where it is published", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(description = "Its actions") @NotEmpty @Size(max = 60)
                List<@NotNull @Valid FollowUpAction> actions) {}
