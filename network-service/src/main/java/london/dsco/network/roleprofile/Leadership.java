package london.dsco.network.roleprofile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the post leads, separate from any qualification. */
@Schema(
        name = "RoleLeadership",
        description = "How the post leads, separately from whether its holders are social workers")
record Leadership(
        @Schema(description = "How senior the post is in the council") @NotNull
                LeadershipLevel level,
        @Schema(description = "What the appointment was based on") @NotNull
                AppointedFor appointedFor,
        @Schema(description = "What the post holders have led before, taken together")
                @NotNull
                @Size(max = 9)
                List<@NotNull LedBefore> led) {}
