package london.dsco.network.training;

import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "TrainingCoverage",
        description =
                "How much of an audience is trained, quarter by quarter and borough by borough")
record TrainingCoverageView(
        TrainingAudience audience,
        @Schema(
                        description =
                                "A line for each quarter and each borough with a shared return, oldest"
                                        + " quarter first")
                @Size(max = 700)
                List<Line> items) {

    /** A borough's figures in one quarter. */
    @Schema(
            name = "TrainingCoverageLine",
            description = "How much of an audience is trained in one borough and quarter")
    record Line(
            @Schema(description = "The quarter", pattern = Quarter.PATTERN, examples = "2026-Q3")
                    @Size(max = 7)
                    String quarter,
            @Schema(description = "GSS code of the borough", examples = "E09000007") @Size(max = 9)
                    String borough,
            CoverageFigures figures) {

        static Line of(TrainingReturn paper, Actor reader) {
            return new Line(
                    paper.said().quarter(),
                    paper.borough(),
                    CoverageFigures.of(
                            paper.staff(), paper.said().targetPercent(), paper.isOf(reader)));
        }
    }
}
