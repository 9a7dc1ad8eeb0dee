package london.dsco.network.sufficiency;

import jakarta.validation.constraints.Size;
import london.dsco.network.PeopleBand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProvisionNeedState",
        description =
                "One provision. How many children it is about is told exactly in their own borough, and"
                        + " in bands elsewhere.")
record ProvisionNeedView(
        @Schema(description = "What is needed") NeededProvision provision,
        @Schema(
                        description =
                                "How many children and young people need it; in your own borough only",
                        nullable = true)
                Integer needing,
        @Schema(description = "About how many need it") PeopleBand needingBand,
        @Schema(description = "Places that there are in the borough's area") int placesInArea,
        @Schema(description = "Providers that have them") int providersInArea,
        @Schema(
                        description = "How many have it outside the area; in your own borough only",
                        nullable = true)
                Integer outOfArea,
        @Schema(description = "About how many have it outside the area") PeopleBand outOfAreaBand,
        @Schema(description = "Whether there is enough, as the borough judges") Enough enough,
        @Schema(description = "What is missing", nullable = true) @Size(max = 2000) String gap) {

    /**
     * @param own whether the reader is of the borough that counted
     */
    static ProvisionNeedView of(ProvisionNeed need, boolean own) {
        return new ProvisionNeedView(
                need.provision(),
                own ? need.needing() : null,
                PeopleBand.of(need.needing()),
                need.placesInArea(),
                need.providersInArea(),
                own ? need.outOfArea() : null,
                PeopleBand.of(need.outOfArea()),
                need.enough(),
                need.gap());
    }
}
