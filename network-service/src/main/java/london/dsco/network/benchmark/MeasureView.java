package london.dsco.network.benchmark;

import java.util.Set;
import java.util.TreeSet;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure with its published definition. */
@Schema(name = "MeasureDefinition")
record MeasureView(Measure code, String title, String definition, Set<Cohort> cohorts) {

    static MeasureView of(Measure measure) {
        return new MeasureView(
                measure, measure.title(), measure.definition(), new TreeSet<>(measure.cohorts()));
    }
}
