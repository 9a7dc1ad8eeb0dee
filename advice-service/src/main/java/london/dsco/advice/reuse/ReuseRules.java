package london.dsco.advice.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * When earlier advice may be used: SEND Regulations 2014 reg 6(4). The authority must not seek
 * advice that was previously provided, for any purpose, if its author, the authority and the
 * child's parent or the young person are satisfied that it is sufficient.
 */
final class ReuseRules {

    static final String CITATION = "SI 2014/1530 reg 6(4)";

    private ReuseRules() {}

    /**
     * Returns the findings that prevent the use of earlier advice.
     *
     * @param providedOn London date on which it was provided
     * @param given null if there are none
     * @param today the London date
     * @return one finding for each person whose satisfaction is not on record, and one for each
     *     impossible date; empty if the advice may be used
     */
    static List<Finding> findings(LocalDate providedOn, Satisfactions given, LocalDate today) {
        Satisfactions all = given == null ? new Satisfactions(null, null, null) : given;
        List<Finding> found = new ArrayList<>();
        notInTheFuture(found, Place.of("providedOn"), providedOn, today);
        check(found, "author", all.author(), "the author of the earlier advice", providedOn, today);
        check(found, "authority", all.authority(), "the local authority", providedOn, today);
        check(
                found,
                "parentOrYoungPerson",
                all.parentOrYoungPerson(),
                "the child's parent or the young person",
                providedOn,
                today);
        return List.copyOf(found);
    }

    private static void check(
            List<Finding> found,
            String party,
            Satisfaction satisfaction,
            String who,
            LocalDate providedOn,
            LocalDate today) {
        Place at = Place.of("satisfactions", party);
        if (satisfaction == null || !satisfaction.isRecorded()) {
            found.add(
                    new Finding(
                            at,
                            "not-satisfied",
                            "Record that "
                                    + who
                                    + " is satisfied with the earlier advice, who said so and on which day."));
            return;
        }
        notInTheFuture(found, at.field("on"), satisfaction.on(), today);
        if (satisfaction.on().isBefore(providedOn)) {
            found.add(
                    new Finding(
                            at.field("on"),
                            "before-provided",
                            "Nobody can be satisfied with advice before the day it was provided."));
        }
    }

    private static void notInTheFuture(
            List<Finding> found, Place at, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            found.add(new Finding(at, "in-the-future", "This date cannot be after today."));
        }
    }
}
