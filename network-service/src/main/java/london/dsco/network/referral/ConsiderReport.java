package london.dsco.network.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Record of a body considering a report")
record ConsiderReport(
        @Schema(description = "The London date it met") @NotNull LocalDate heldOn,
        @Schema(description = "What it concluded and asked for, without names")
                @NotBlank
                @Size(max = 2000)
                String outcome) {}
