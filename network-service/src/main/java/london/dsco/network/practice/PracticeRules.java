package london.dsco.network.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What an entry of the library may claim. Source: the published framework for effective practice.
 * It rates the strength of evidence and the breadth of impact on four bars, and gives reasons for
 * each: how it was evaluated, for how long and in which areas. {@link ChangeRules} covers the
 * claims of its figures.
 */
final class PracticeRules {

    private PracticeRules() {}

    /**
     * @param today the London date
     * @return everything that is wrong; empty when the entry can be stored
     */
    static List<Finding> wrong(
            PracticeType type,
            EvidenceStrength evidence,
            PracticeTags tags,
            List<MeasuredChange> measures,
            LocalDate reviewOn,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (type == PracticeType.BARRIER && tags.barriers().isEmpty()) {
            wrong.add(
                    new Finding(
                            Place.of("tags").field("barriers"),
                            "barrier-missing",
                            "Say what got in the way."));
        }
        if (evidence.bars() != Bars.EMERGING && !wasLookedAt(evidence)) {
            wrong.add(
                    new Finding(
                            Place.of("evidence").field("bars"),
                            "rating-without-evaluation",
                            "Rate it EMERGING until it has been evaluated for some months."));
        }
        wrong.addAll(ChangeRules.wrong(measures, today));
        if (!reviewOn.isAfter(today)) {
            wrong.add(new Finding("reviewOn", "not-in-the-future", "Choose a date after today."));
        }
        return wrong;
    }

    private static boolean wasLookedAt(EvidenceStrength evidence) {
        return evidence.evaluated() != Evaluation.NOT_YET && evidence.months() > 0;
    }

    /**
     * Returns whether a text is an email address. It has a sign with a dot after it; a post such as
     * "Head of Service" does not.
     */
    static boolean isAddress(String text) {
        return text.matches("(?s).*\\S@\\S+\\.\\S.*");
    }
}
