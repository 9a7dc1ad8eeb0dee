package london.dsco.network.annualreport;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnnualReport", description = "A DSCO's annual report")
record AnnualReportView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        ReportStatus status,
        @Schema(description = "What it is called") @Size(max = 200) String title,
        @Schema(description = "First quarter it covers", examples = "2025-Q4") @Size(max = 7)
                String from,
        @Schema(description = "Last quarter it covers", examples = "2026-Q3") @Size(max = 7)
                String to,
        @Schema(description = "What it says, in the order of the sections") @Size(max = 8)
                List<Narrative> narrative,
        @Schema(description = "Quotes from people who agreed") @Size(max = 30)
                List<ConsentedQuote> quotes,
        @Schema(
                        description = "The figures; left out until they are copied into the report",
                        nullable = true)
                MetricsSnapshot snapshot,
        @Schema(description = "The approval trail, oldest first") @Size(max = 50)
                List<ApprovalView> approvals,
        @Schema(description = "Who looked at it, oldest first") @Size(max = 50)
                List<ReportScrutiny> scrutiny,
        @Schema(description = "When it was first written") Instant writtenAt,
        @Schema(description = "When it was published", nullable = true) Instant publishedAt) {

    static AnnualReportView of(AnnualReport paper, Actor reader) {
        AnnualReport.Said said = paper.said();
        List<Narrative> inOrder =
                said.narrative().stream().sorted(Comparator.comparing(Narrative::section)).toList();
        return new AnnualReportView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.title(),
                said.from(),
                said.to(),
                inOrder,
                said.quotes(),
                paper.snapshot(),
                paper.decisions().stream()
                        .map(line -> ApprovalView.of(line, paper.isOf(reader)))
                        .toList(),
                paper.scrutiny(),
                paper.writtenAt(),
                paper.publishedAt());
    }
}
