package london.dsco.network.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One item of an agenda. */
@Schema(description = "One agenda item")
record AgendaItem(
        @Schema(description = "The item in a few words", examples = "Preparing for adulthood")
                @NotBlank
                @Size(max = 200)
                String title,
        @Schema(description = "Id of the topic it takes up") UUID topicId,
        @Schema(description = "Minutes set aside for it", nullable = true) @Min(1) @Max(480)
                Integer minutes) {}
