package london.dsco.network.referral;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.network.scrutiny.GoverningBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A report for a board or committee to consider")
record ReferReport(
        @Schema(description = "What kind of report it is") @NotNull ReportKind kind,
        @Schema(description = "Id of the report, which must be your own borough's") @NotNull
                UUID reportId,
        @Schema(description = "Which body") @NotNull GoverningBody body,
        @Schema(description = "The London date the body should consider it by") @NotNull
                LocalDate dueOn) {

    Referral.Said said() {
        return new Referral.Said(kind, reportId, body, dueOn);
    }
}
