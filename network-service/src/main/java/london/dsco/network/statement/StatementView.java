package london.dsco.network.statement;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Statement",
        description =
                "One edition of a borough's statement on what its Designated Social"
                        + " Care Officer is for")
record StatementView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Edition number, starting from 1") int edition,
        StatementStatus status,
        @Schema(description = "Its four sections") StatementSections sections,
        @Schema(description = "Who was asked about it, in the order they were asked")
                @Size(max = 50)
                List<StatementConsultation> consultations,
        @Schema(description = "The post or board that approved it", nullable = true)
                @Size(max = 200)
                String approvedBy,
        @Schema(description = "When it was approved", nullable = true) LocalDate approvedOn,
        @Schema(description = "Its page in the local offer", nullable = true) @Size(max = 500)
                String address,
        @Schema(description = "When it was published there", nullable = true) LocalDate publishedOn,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static StatementView of(Statement paper) {
        return new StatementView(
                paper.id(),
                paper.borough(),
                paper.edition(),
                paper.status(),
                paper.sections(),
                paper.consultations(),
                paper.approvedBy(),
                paper.approvedOn(),
                paper.address(),
                paper.publishedOn(),
                paper.writtenAt());
    }
}
