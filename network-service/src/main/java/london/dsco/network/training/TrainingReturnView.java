package london.dsco.network.training;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.measure.Quarter;
import london.dsco.network.paper.Sharing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TrainingReturn",
        description = "How much of one audience in a borough is trained, at the end of a quarter")
record TrainingReturnView(
        UUID id,
        @Schema(description = "GSS code of the borough that wrote it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        Sharing status,
        @Schema(description = "The quarter", pattern = Quarter.PATTERN, examples = "2026-Q3")
                @Size(max = 7)
                String quarter,
        TrainingAudience audience,
        CoverageFigures figures,
        @Schema(description = "Course by course") @Size(max = 50) List<CompletionsView> completions,
        @Schema(description = "When it was first written") Instant writtenAt) {

    static TrainingReturnView of(TrainingReturn paper, Actor reader) {
        TrainingReturn.Said said = paper.said();
        boolean few = !paper.isOf(reader) && TrainingReturnRules.isTooFew(said.workforceCount());
        return new TrainingReturnView(
                paper.id(),
                paper.borough(),
                paper.status(),
                said.quarter(),
                said.audience(),
                CoverageFigures.of(paper.staff(), said.targetPercent(), paper.isOf(reader)),
                said.completions().stream()
                        .map(line -> CompletionsView.of(line, said.workforceCount(), few))
                        .toList(),
                paper.writtenAt());
    }
}
