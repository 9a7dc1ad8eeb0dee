package london.dsco.network.regionalframework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A framework agreed by boroughs, as written by its author")
record WriteRegionalFramework(
        @Schema(description = "What it is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "What it is for") @NotBlank @Size(max = 2000) String purpose,
        @Schema(description = "GSS codes of the boroughs that agreed it; empty for all")
                @NotNull
                @Size(max = 33)
                List<@NotBlank @Size(max = 9) String> parties,
        @Schema(description = "Its principles") @NotEmpty @Size(max = 30)
                List<@NotNull @Valid Principle> principles,
        @Schema(description = "The London date it was agreed") @NotNull LocalDate agreedOn,
        @Schema(description = "Where it is published", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address) {

    RegionalFramework.Said said() {
        return new RegionalFramework.Said(title, purpose, parties, principles, agreedOn, address);
    }
}
