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
        @Schema(description = "Which plan it is") @NotNull FollowUpKind kind,
        @Schema(description = "The London day on which it was published; left out while it is not")
                LocalDate publishedOn,
        @Schema(description = "Where it is published", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(description = "Its actions") @NotEmpty @Size(max = 60)
                List<@NotNull @Valid FollowUpAction> actions) {}
