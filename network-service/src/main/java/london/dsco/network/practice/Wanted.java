package london.dsco.network.practice;

import java.util.List;
import java.util.stream.Stream;
import london.dsco.network.inspection.Framework;

/**
 * Which practices are sought; null for each that does not matter.
 *
 * @param evidence at least as strong
 * @param adoptedBy GSS code of a borough that shares that it took them up
 * @param withResults whether that borough has to tell of a figure that it reached
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

    /** Returns what the evidence may be; empty where it does not matter. */
    List<Bars> strongEnough() {
        return evidence == null
                ? List.of()
                : Stream.of(Bars.values()).filter(bars -> bars.compareTo(evidence) >= 0).toList();
    }
}
