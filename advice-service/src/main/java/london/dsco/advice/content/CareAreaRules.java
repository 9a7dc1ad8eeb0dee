package london.dsco.advice.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * Whether advice that finds needs has considered all six areas of care, as the audit framework
 * asks. Each area has a need, or a reason why there is none.
 */
final class CareAreaRules {

    private static final Place LIST = Place.of("areasWithoutNeed");

    private CareAreaRules() {}

    /**
     * @return one finding for each area that is not considered, has both a need and a reason, or
     *     has an empty reason; none if the advice finds no need at all, because that has its own
     *     evidence
     */
    static List<Finding> findings(AdviceContent advice) {
        List<Finding> found = new ArrayList<>();
        if (!advice.findsNeeds()) {
            return found;
        }
        Set<CareNeedCategory> open = EnumSet.allOf(CareNeedCategory.class);
        advice.needs().forEach(need -> open.remove(need.category()));
        for (int i = 0; i < advice.areasWithoutNeed().size(); i++) {
            line(found, LIST.line(i), advice.areasWithoutNeed().get(i), open);
        }
        open.forEach(
                area ->
                        found.add(
                                new Finding(
                                        LIST,
                                        "area-not-considered",
                                        "Give a need in the area "
                                                + words(area)
                                                + ", or say why there is none.")));
        return found;
    }

    private static void line(
            List<Finding> found, Place at, AreaWithoutNeed line, Set<CareNeedCategory> open) {
        if (line.category() == null) {
            found.add(new Finding(at.field("category"), "required", "Say which area it is."));
        } else if (!open.remove(line.category())) {
            found.add(
                    new Finding(
                            at.field("category"),
                            "has-need",
                            "This area has a need, or is listed twice. Remove one or the other."));
        }
        if (Lines.areBlank(line.reason())) {
            found.add(
                    new Finding(
                            at.field("reason"),
                            "required",
                            "Say why there is no need in this area."));
        }
    }

    private static String words(CareNeedCategory area) {
        return switch (area) {
            case SELF_CARE -> "self-care";
            case DAILY_LIVING -> "daily living";
            case MOBILITY_PHYSICAL_SENSORY -> "mobility and senses";
            case SOCIAL_EMOTIONAL -> "social and emotional needs";
            case RELATIONSHIPS_COMMUNITY -> "friendships and community";
            case KEEPING_SAFE -> "keeping safe";
        };
    }
}
