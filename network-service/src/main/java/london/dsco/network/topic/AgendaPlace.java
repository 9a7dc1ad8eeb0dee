package london.dsco.network.topic;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting whose agenda takes up a topic. */
@Schema(description = "A meeting whose agenda takes up the topic")
public record AgendaPlace(
        @Schema(description = "Id of the meeting") UUID meetingId,
        @Schema(description = "Its London date") LocalDate meetingOn,
        @Schema(description = "Whether the meeting was held") boolean held) {}
