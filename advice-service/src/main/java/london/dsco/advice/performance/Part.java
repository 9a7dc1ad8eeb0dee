package london.dsco.advice.performance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.advice.request.RequestFigure;

/** Which of the requests behind a share are listed. */
public enum Part {
    /** Those that the measure counts. */
    COUNTED,
    /** Those that it could count and does not. */
    REST,
    /** Both. */
    WHOLE;

    /** In order of the ids. */
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

    /** As the database orders them; {@link UUID#compareTo} compares signed numbers. */
    private static int byText(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }
}
