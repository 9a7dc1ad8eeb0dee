package london.dsco.network.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * Which figures about a workforce are plausible. Source: the practice of a shire council and of the
 * London network: mandatory training from 21 to 75 per cent, every new starter inducted, champions
 * in each team. The target is separate from the result.
 */
final class TrainingReturnRules {

    /**
     * Figures about fewer staff are not shown to other boroughs, because everybody would know who
     * is meant.
     */
    static final int FEWEST_TOLD = 5;

    private TrainingReturnRules() {}

    /**
     * @param today the London date
     * @param courses ids of the borough's courses for the audience
     * @return everything that is wrong; empty when the return can be stored
     */
    static List<Finding> wrong(
            Headcount staff,
            List<CourseCompletions> completions,
            LocalDate quarterBegins,
            Set<UUID> courses,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (quarterBegins.isAfter(today)) {
            wrong.add(new Finding("quarter", "in-the-future", "Give a quarter that has started."));
        }
        atMost("completedMandatory", staff.completedMandatory(), staff.workforceCount(), wrong);
        atMost("newStarters", staff.newStarters(), staff.workforceCount(), wrong);
        atMost("champions", staff.champions(), staff.workforceCount(), wrong);
        if (staff.inducted() > staff.newStarters()) {
            wrong.add(
                    new Finding(
                            "inducted",
                            "above-the-new-starters",
                            "The number inducted cannot be higher than the number who started."));
        }
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < completions.size(); i++) {
            Place at = Place.of("completions").line(i);
            CourseCompletions line = completions.get(i);
            if (!courses.contains(line.courseId())) {
                wrong.add(
                        new Finding(
                                at.field("courseId"),
                                "unknown-course",
                                "Give one of your borough's courses for this audience."));
            } else if (!seen.add(line.courseId())) {
                wrong.add(new Finding(at.field("courseId"), "twice", "Count each course once."));
            }
            if (line.completed() > staff.workforceCount()) {
                wrong.add(aboveHeadCount(at.field("completed")));
            }
        }
        return wrong;
    }

    /**
     * @return per cent to one decimal place, rounded half up; empty if the whole is zero
     */
    static Optional<BigDecimal> percent(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(part)
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }

    /** Returns whether a group of staff is too small to be shown to other boroughs. */
    static boolean isTooFew(int people) {
        return people > 0 && people < FEWEST_TOLD;
    }

    private static void atMost(String field, int count, int workforce, List<Finding> wrong) {
        if (count > workforce) {
            wrong.add(aboveHeadCount(Place.of(field)));
        }
    }

    private static Finding aboveHeadCount(Place at) {
        return new Finding(
                at,
                "above-the-head-count",
                "This number cannot be higher than the workforce count.");
    }
}
