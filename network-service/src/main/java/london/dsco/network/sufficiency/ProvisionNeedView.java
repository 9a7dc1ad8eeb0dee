package london.dsco.network.sufficiency;

import jakarta.validation.constraints.Size;
import london.dsco.network.PeopleBand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ProvisionNeedState",
        description =
                "One provision. Your own borough sees exact numbers of children; other"
                        + " boroughs see bands.")
record ProvisionNeedView(
        @Schema(description = "What is needed") NeededProvision provision,
        @Schema(
                        description =
                                "How many children and young people need it; your own borough's"
                                        + " statements only",
                        nullable = true)
                Integer needing,
        @Schema(description = "About how many need it") PeopleBand needingBand,
        @Schema(description = "Places in the borough's area") int placesInArea,
        @Schema(description = "How many providers have these places") int providersInArea,
        @Schema(
                        description =
                                "How many get it outside the area; your own borough's statements only",
                        nullable = true)
                Integer outOfArea,
        @Schema(description = "About how many get it outside the area") PeopleBand outOfAreaBand,
        @Schema(description = "Whether there is enough, in the borough's view") Enough enough,
        @Schema(description = "What is missing", nullable = true) @Size(max = 2000) String gap) {

    /**
     * @param own whether the reader belongs to the borough that counted
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
