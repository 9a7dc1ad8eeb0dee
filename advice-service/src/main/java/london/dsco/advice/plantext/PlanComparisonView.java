package london.dsco.advice.plantext;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The plan as it was issued beside the advice.
 *
 * @param adviceVersion number of the version of the advice that was signed off
 * @param lines those of the advice in its order, then those that the plan adds
 */
@Schema(name = "PlanComparison")
public record PlanComparisonView(
        UUID planTextId,
        @Schema(minimum = "1", maximum = "10000") int adviceVersion,
        @Schema(minimum = "0", maximum = "250") long kept,
        @Schema(minimum = "0", maximum = "250") long added,
        @Schema(minimum = "0", maximum = "250") long dropped,
        @Schema(minimum = "0", maximum = "250") long changed,
        @Schema(maxItems = 250) List<ComparedLine> lines) {

    static PlanComparisonView of(UUID planTextId, int adviceVersion, List<ComparedLine> lines) {
        return new PlanComparisonView(
                planTextId,
                adviceVersion,
                count(lines, Change.KEPT),
                count(lines, Change.ADDED),
                count(lines, Change.DROPPED),
                count(lines, Change.CHANGED),
                lines);
    }

    private static long count(List<ComparedLine> lines, Change change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }
}
