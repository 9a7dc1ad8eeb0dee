package london.dsco.network.coproduction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Co-production entry, as written by its author")
record LogCoProduction(
        @Schema(description = "What it is about") @NotBlank @Size(max = 200) String topic,
        @Schema(description = "Whether it can be decided together with families") @NotNull
                CoProductionExtent extent,
        @Schema(description = "Why it cannot be decided together, or only in part", nullable = true)
                @Size(min = 1, max = 2000)
                String why,
        @Schema(description = "Who it was raised with") @NotEmpty @Size(max = 10)
                List<@NotNull CoProductionPartner> partners,
        @Schema(description = "When it was raised") @NotNull LocalDate raisedOn,
        @Schema(
                        description =
                                "What families said; do not include anything that could identify a"
                                        + " person",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String youSaid,
        @Schema(description = "What the borough did about it", nullable = true)
                @Size(min = 1, max = 2000)
                String weDid,
        @Schema(description = "When that was done; leave it out until then") LocalDate doneOn) {

    CoProductionEntry.Said said() {
        return new CoProductionEntry.Said(
                topic, extent, why, partners, raisedOn, youSaid, weDid, doneOn);
    }
}
