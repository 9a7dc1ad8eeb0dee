package london.dsco.network.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Piece of evidence, as written by its author")
record RecordEvidence(
        @Schema(description = "What it is") @NotBlank @Size(max = 200) String title,
        @Schema(description = "The frameworks it relates to") @NotEmpty @Size(max = 20)
                List<@NotNull Framework> frameworks,
        @Schema(description = "What it shows") @NotBlank @Size(max = 2000) String shows,
        @Schema(description = "Where it is kept: a place or a file reference")
                @NotBlank
                @Size(max = 500)
                String keptAt,
        @Schema(description = "The date it was correct") @NotNull LocalDate asOf) {

    EvidenceItem.Said said() {
        return new EvidenceItem.Said(title, frameworks, shows, keptAt, asOf);
    }
}
