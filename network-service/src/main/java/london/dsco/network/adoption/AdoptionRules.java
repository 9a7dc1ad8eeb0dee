package london.dsco.network.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.network.practice.ChangeKind;
import london.dsco.network.practice.ChangeRules;
import london.dsco.network.practice.MeasuredChange;

/**
 * What a borough may claim about a practice that it took up. Source: the published framework for
 * effective practice and the Council for Disabled Children's pilots. They ask for the change in the
 * place that took a practice up, with the period over which it was measured. A figure from before
 * the adoption proves nothing about it. All days are London dates.
 */
final class AdoptionRules {

    private AdoptionRules() {}

    /**
     * @param since the day from which the borough has used the practice
     * @param today the London date
     * @return everything that is wrong; empty when the adoption can be stored
     */
    static List<Finding> wrong(LocalDate since, List<MeasuredChange> measures, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (since.isAfter(today)) {
            wrong.add(
                    new Finding(
                            "since",
                            "in-the-future",
                            "Record it once your borough has adopted the practice. Choose today's"
                                    + " date or an earlier one."));
        }
        for (int i = 0; i < measures.size(); i++) {
            MeasuredChange change = measures.get(i);
            if (change.kind() == ChangeKind.RESULT && !change.to().isAfter(since)) {
                wrong.add(
                        new Finding(
                                Place.of("measures").line(i).field("to"),
                                "before-it-was-taken-up",
                                "Give a figure dated after the day you adopted it."));
            }
        }
        wrong.addAll(ChangeRules.wrong(measures, today));
        return wrong;
    }
}
