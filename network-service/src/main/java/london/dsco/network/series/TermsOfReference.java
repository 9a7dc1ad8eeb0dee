package london.dsco.network.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The purpose of a series of meetings, and its membership. */
@Schema(description = "What a series of meetings is for, and who belongs to it")
record TermsOfReference(
        @Schema(description = "What the meetings are for") @NotBlank @Size(max = 4000)
                String purpose,
        @Schema(
                        description = "The post that chairs, never a person's name",
                        examples = "Designated Social Care Officer")
                @NotBlank
                @Size(max = 200)
                String chair,
        @Schema(description = "The posts that belong to it, never people's names")
                @NotEmpty
                @Size(max = 40)
                List<@NotBlank @Size(max = 200) String> members,
        @Schema(
                        description = "The board that the meetings report to",
                        nullable = true,
                        examples = "SEND partnership board")
                @Size(min = 1, max = 200)
                String reportsTo) {}
