package london.dsco.network.maturity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A borough's own rating of its progress in one dimension. */
@Schema(description = "How far a borough judges it has got in one dimension")
record DimensionLevel(
        @Schema(description = "The dimension") @NotNull MaturityDimension dimension,
        @Schema(description = "1 not started, 2 started, 3 established, 4 embedded and reviewed")
                @NotNull
                @Min(1)
                @Max(4)
                Integer level,
        @Schema(description = "Evidence for that level") @NotBlank @Size(max = 2000)
                String evidence) {}
