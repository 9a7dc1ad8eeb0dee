package london.dsco.network.annualreport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A quote whose speaker no longer agrees")
record WithdrawQuote(
        @Schema(description = "Its position in the report, counted from 1")
                @NotNull
                @Min(1)
                @Max(30)
                Integer quote) {}
