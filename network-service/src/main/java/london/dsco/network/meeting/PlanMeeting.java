package london.dsco.network.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new meeting")
record PlanMeeting(
        @Schema(description = "Id of the series it belongs to") @NotNull UUID seriesId,
        @Schema(description = "What is planned") @NotNull @Valid MeetingPlan plan) {}
