package london.dsco.network.annualreport;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a body concluded about an annual report")
record ScrutiniseReport(
        @Schema(description = "The body and its conclusion") @NotNull @Valid
                ReportScrutiny scrutiny) {}
