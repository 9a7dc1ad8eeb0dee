package london.dsco.network.practice;

import java.util.List;
import java.util.stream.Stream;
import london.dsco.network.inspection.Framework;

/** A property by which practices are counted. */
public enum PracticeFacet {
    TYPE(PracticeType.values()),
    THEME(Theme.values()),
    REACH(Reach.values()),
    PRIORITY(Priority.values()),
    FRAMEWORK(Framework.values()),
    EVIDENCE(Bars.values()),
    COST(Cost.values()),
    BARRIER(Barrier.values());

    private final List<String> codes;

    PracticeFacet(Enum<?>... codes) {
        this.codes = Stream.of(codes).map(Enum::name).toList();
    }

    /** Returns all codes of the closed list, in order. */
    List<String> codes() {
        return codes;
    }
}
