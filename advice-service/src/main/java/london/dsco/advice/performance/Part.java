package london.dsco.advice.performance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.advice.request.RequestFigure;

/** The requests behind a share that are listed. */
public enum Part {
    /** The requests that the measure counts. */
    COUNTED,
    /** The requests that it could count and does not. */
    REST,
    /** Both. */
    WHOLE;

    /** Lists the ids in order. */
    List<UUID> of(Measure measure, List<RequestFigure> advice) {
        Set<RequestFigure> counted = new HashSet<>(measure.counted(advice));
        List<RequestFigure> whole = measure.whole(advice);
        Stream<RequestFigure> part =
                switch (this) {
                    case COUNTED -> counted.stream();
                    case REST -> whole.stream().filter(each -> !counted.contains(each));
                    case WHOLE -> whole.stream();
                };
        return part.map(RequestFigure::id).sorted(Part::byText).toList();
    }

    /** Compares ids as the database does. {@link UUID#compareTo} compares signed numbers. */
    private static int byText(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
