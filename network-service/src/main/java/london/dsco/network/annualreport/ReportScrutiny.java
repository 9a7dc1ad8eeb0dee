package london.dsco.network.annualreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body asked and concluded when it examined the report. */
@Schema(description = "What a body concluded after looking at the report")
record ReportScrutiny(
        @Schema(description = "Which body") @NotNull ScrutinyBody body,
        @Schema(description = "When it met") @NotNull LocalDate heldOn,
        @Schema(description = "What it concluded") @NotBlank @Size(max = 2000) String outcome) {}
