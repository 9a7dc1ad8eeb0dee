package london.dsco.network.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * What an entry of the library may claim. Source: the published framework for effective practice,
 * which rates the strength of evidence and the breadth of impact on four bars and gives the reasons
 * for each: how it was evaluated, for how long and in which areas. A shire council's published case
 * tells what it reached apart from what it aims at, with its eighteen months.
 */
final class PracticeRules {

    private PracticeRules() {}

    /**
     * @param today the London date
     * @return everything that is wrong; empty when the entry can be kept
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
                            "Say what stood in the way."));
        }
        if (evidence.bars() != Bars.EMERGING && !wasLookedAt(evidence)) {
            wrong.add(
                    new Finding(
                            Place.of("evidence").field("bars"),
                            "rating-without-evaluation",
                            "Rate it EMERGING until somebody has looked at it for some months."));
        }
        for (int i = 0; i < measures.size(); i++) {
            wrongAt(Place.of("measures").line(i), measures.get(i), today, wrong);
        }
        if (!reviewOn.isAfter(today)) {
            wrong.add(new Finding("reviewOn", "not-in-the-future", "Choose a day after today."));
        }
        return wrong;
    }

    private static boolean wasLookedAt(EvidenceStrength evidence) {
        return evidence.evaluated() != Evaluation.NOT_YET && evidence.months() > 0;
    }

    private static void wrongAt(
            Place at, MeasuredChange change, LocalDate today, List<Finding> wrong) {
        if (!change.to().isAfter(change.from())) {
            wrong.add(
                    new Finding(
                            at.field("to"),
                            "not-after-the-first-figure",
                            "Choose a day after the day of the figure before."));
        }
        if (change.kind() == ChangeKind.RESULT && change.to().isAfter(today)) {
            wrong.add(
                    new Finding(
                            at.field("kind"),
                            "result-in-the-future",
                            "What lies in the future is a TARGET."));
        }
    }
}
