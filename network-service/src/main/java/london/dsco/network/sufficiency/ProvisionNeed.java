package london.dsco.network.sufficiency;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One kind of provision: how many need it, what there is, and what is missing. */
@Schema(description = "One provision: how many need it, what there is, and what is missing")
record ProvisionNeed(
        @Schema(description = "What is needed") @NotNull NeededProvision provision,
        @Schema(description = "How many children and young people need it")
                @NotNull
                @Min(0)
                @Max(100_000)
                Integer needing,
        @Schema(description = "Places in the borough's area") @NotNull @Min(0) @Max(100_000)
                Integer placesInArea,
        @Schema(description = "How many providers have these places") @NotNull @Min(0) @Max(10_000)
                Integer providersInArea,
        @Schema(description = "How many children and young people have it outside the area")
                @NotNull
                @Min(0)
                @Max(100_000)
                Integer outOfArea,
        @Schema(description = "Whether there is enough, in the borough's view") @NotNull
                Enough enough,
        @Schema(description = "What is missing; needed unless there is enough", nullable = true)
                @Size(min = 1, max = 2000)
                String gap) {}
