package london.dsco.network.practice;

import java.util.List;
import java.util.stream.Stream;
import london.dsco.network.inspection.Framework;

/**
 * The filter of practices; null means no filter.
 *
 * @param evidence least strength of the evidence
 * @param adoptedBy GSS code of a borough that shares that it adopted them
 * @param withResults whether that borough's adoption must have a figure that was reached
 */
record Wanted(
        PracticeType type,
        Theme theme,
        Reach reach,
        Priority priority,
        Framework framework,
        Barrier barrier,
        Bars evidence,
        Cost cost,
        AuditCriterion criterion,
        String adoptedBy,
        boolean withResults) {

    static Wanted of(Theme theme) {
        return new Wanted(null, theme, null, null, null, null, null, null, null, null, false);
    }

    /** Returns the permitted strengths of evidence; empty means any. */
    List<Bars> strongEnough() {
        return evidence == null
                ? List.of()
                : Stream.of(Bars.values()).filter(bars -> bars.compareTo(evidence) >= 0).toList();
    }
}
