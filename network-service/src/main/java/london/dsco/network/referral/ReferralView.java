package london.dsco.network.referral;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.network.scrutiny.GoverningBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Referral", description = "A report that a body should consider, and the result")
record ReferralView(
        UUID id,
        @Schema(description = "GSS code of the borough", examples = "E09000007") @Size(max = 9)
                String borough,
        @Schema(description = "What kind of report it is") ReportKind kind,
        @Schema(description = "Id of the report") UUID reportId,
        @Schema(description = "The report's title when it was referred") @Size(max = 500)
                String title,
        @Schema(description = "Which body") GoverningBody body,
        ReferralStatus status,
        @Schema(description = "The London date the body should consider it by") LocalDate dueOn,
        @Schema(description = "Whether that date has passed and the body has not considered it")
                boolean overdue,
        @Schema(description = "The London date the body considered it", nullable = true)
                LocalDate heldOn,
        @Schema(
                        description = "What it concluded, or why it will not consider the report",
                        nullable = true)
                @Size(max = 2000)
                String outcome,
        @Schema(description = "When it was referred") Instant writtenAt) {

    /**
     * @param today the London date
     */
    static ReferralView of(Referral referral, LocalDate today) {
        return new ReferralView(
                referral.id(),
                referral.borough(),
                referral.kind(),
                referral.reportId(),
                referral.title(),
                referral.body(),
                referral.status(),
                referral.dueOn(),
                ReferralRules.isOverdue(referral.status(), referral.dueOn(), today),
                referral.heldOn(),
                referral.outcome(),
                referral.writtenAt());
    }
}
