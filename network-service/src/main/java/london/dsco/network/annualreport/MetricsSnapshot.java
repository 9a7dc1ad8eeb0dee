package london.dsco.network.annualreport;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import london.dsco.network.benchmark.FrozenFigure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The borough's published figures, as they were when the report copied them. */
@Schema(description = "The borough's published figures, as they were when the report copied them")
record MetricsSnapshot(
        @Schema(description = "When they were copied") Instant takenAt,
        @Schema(description = "The figures, measure by measure") @Size(max = 200)
                List<FrozenFigure> figures) {}
