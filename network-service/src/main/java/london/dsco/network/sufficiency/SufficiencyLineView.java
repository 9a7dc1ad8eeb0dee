package london.dsco.network.sufficiency;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.network.PeopleBand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SufficiencyLine",
        description = "One provision of one borough, beside those of the others")
record SufficiencyLineView(
        @Schema(description = "GSS code of the borough", examples = "E09000007") @Size(max = 9)
                String borough,
        @Schema(description = "Id of the statement that says so") UUID statementId,
        @Schema(description = "Its place among the provisions of that statement, from 1")
                int position,
        @Schema(description = "What is needed") NeededProvision provision,
        @Schema(description = "About how many need it") PeopleBand needingBand,
        @Schema(description = "Places in the borough's area") int placesInArea,
        @Schema(description = "How many providers have these places") int providersInArea,
        @Schema(description = "About how many get it outside the area") PeopleBand outOfAreaBand,
        @Schema(description = "Whether there is enough, in the borough's view") Enough enough,
        @Schema(description = "What is missing", nullable = true) @Size(max = 2000) String gap,
        @Schema(description = "The London date of the counts") LocalDate countedOn,
        @Schema(description = "The last day that the statement is about") LocalDate endsOn) {}
