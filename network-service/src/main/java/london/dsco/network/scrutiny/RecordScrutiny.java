package london.dsco.network.scrutiny;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a body concluded, as written by its author")
record RecordScrutiny(
        @Schema(description = "Which body") @NotNull GoverningBody body,
        @Schema(description = "The date it met") @NotNull LocalDate heldOn,
        @Schema(
                        description = "What it looked at",
                        examples = "Annual report of the DSCO for 2025 to 2026")
                @NotBlank
                @Size(max = 200)
                String subject,
        @Schema(description = "What it concluded") @NotBlank @Size(max = 2000) String outcome,
        @Schema(description = "What it asked the borough to do") @NotNull @Size(max = 20)
                List<@NotBlank @Size(max = 500) String> actions,
        @Schema(description = "The date it will look again; leave it out if none is planned")
                LocalDate againOn) {

    Scrutiny.Said said() {
        return new Scrutiny.Said(body, heldOn, subject, outcome, actions, againOn);
    }
}
