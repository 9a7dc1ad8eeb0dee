package london.dsco.network.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How broad the impact is, and the published reasons for the rating. */
@Schema(description = "How broad the impact is, and why")
public record ImpactBreadth(
        @Schema(description = "How broad the impact is") @NotNull Bars bars,
        @Schema(description = "Where it made a difference") @NotEmpty @Size(max = 4)
                List<@NotNull ImpactArea> areas,
        @Schema(description = "Reasons for the rating") @NotBlank @Size(max = 1000)
                String reasons) {}
