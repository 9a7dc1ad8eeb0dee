package london.dsco.network.annualreport;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReportApproval", description = "A line of the approval trail")
record ApprovalView(
        @Schema(description = "Who decided") ScrutinyBody body,
        @Schema(description = "What was decided") Decision decision,
        @Schema(description = "When") LocalDate decidedOn,
        @Schema(
                        description =
                                "Why it was returned, or what was said; only its own borough sees this",
                        nullable = true)
                @Size(max = 2000)
                String comment,
        @Schema(
                        description =
                                "User name of the person who recorded it; only its own borough sees"
                                        + " this",
                        nullable = true)
                @Size(max = 100)
                String recordedBy) {

    /**
     * Returns the line as a reader sees it. Other boroughs see who decided and when; comments on a
     * draft stay in the borough.
     */
    static ApprovalView of(ReportDecision line, boolean own) {
        return new ApprovalView(
                line.body(),
                line.decision(),
                line.decidedOn(),
                own ? line.comment() : null,
                own ? line.recordedBy() : null);
    }
}
