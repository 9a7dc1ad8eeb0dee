package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import london.dsco.figures.MeasureWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The definition of a published figure: what it counts, out of what, by which days, and why.
 *
 * @param measure its code
 * @param title the heading of a chart of it
 * @param numerator what is counted
 * @param denominator what it is counted out of
 * @param clock the London dates that it compares
 * @param source the law or practice that asks for it
 * @param cohorts the advice for which it can be counted; none if that makes no difference
 * @param address the operation that answers with it
 */
@Schema(name = "DefinedMeasure")
public record DefinedMeasureView(
        @Size(max = 40) String measure,
        @Size(max = 100) String title,
        @Size(max = 300) String numerator,
        @Size(max = 300) String denominator,
        @Size(max = 200) String clock,
        @Size(max = 200) String source,
        @Schema(maxItems = 2) List<Cohort> cohorts,
        @Size(max = 100) String address) {

    /** Lists every figure that the service publishes, shares first. */
    static List<DefinedMeasureView> all() {
        return Stream.concat(
                        Arrays.stream(Measure.values()).map(DefinedMeasureView::of),
                        Arrays.stream(FurtherMeasure.values()).map(DefinedMeasureView::of))
                .toList();
    }

    private static DefinedMeasureView of(Measure measure) {
        return of(
                measure.name(),
                measure.words(),
                measure.cohorts(),
                "/advice/v1/performance/measures/" + measure);
    }

    private static DefinedMeasureView of(FurtherMeasure measure) {
        return of(measure.name(), measure.words(), Set.of(), measure.address());
    }

    private static DefinedMeasureView of(
            String code, MeasureWords words, Set<Cohort> cohorts, String address) {
        return new DefinedMeasureView(
                code,
                words.title(),
                words.numerator(),
                words.denominator(),
                words.clock(),
                words.source(),
                cohorts.stream().sorted().toList(),
                address);
    }
}
