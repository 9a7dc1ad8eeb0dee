package london.dsco.network.coproduction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;

/**
 * What makes an entry useful to a family. Source: Children and Families Act 2014 s 19(a) to (c), on
 * the views of children and parents and the information they need to take part; SEND Code of
 * Practice 2015 1.11 to 1.13, on feedback about what was done with their views.
 */
final class CoProductionRules {

    private CoProductionRules() {}

    /**
     * @param today the London date
     * @return everything that is wrong; empty when the entry can be stored
     */
    static List<Finding> wrong(
            CoProductionExtent extent,
            String why,
            String youSaid,
            String weDid,
            LocalDate raisedOn,
            LocalDate doneOn,
            LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (extent != CoProductionExtent.CAN && why == null) {
            wrong.add(
                    new Finding(
                            "why",
                            "no-reason",
                            "Say why it cannot be decided together, or only in part."));
        }
        if (weDid != null && youSaid == null) {
            wrong.add(
                    new Finding(
                            "youSaid",
                            "nothing-said",
                            "Say what families said before you say what was done."));
        }
        if (raisedOn.isAfter(today)) {
            wrong.add(
                    new Finding(
                            "raisedOn", "in-the-future", "Give today's date or an earlier one."));
        }
        if (doneOn != null && weDid == null) {
            wrong.add(new Finding("weDid", "nothing-done", "Say what was done on that date."));
        }
        if (doneOn != null && doneOn.isBefore(raisedOn)) {
            wrong.add(
                    new Finding(
                            "doneOn",
                            "before-it-was-raised",
                            "Give a date on or after the date it was raised."));
        }
        if (doneOn != null && doneOn.isAfter(today)) {
            wrong.add(
                    new Finding("doneOn", "in-the-future", "Give today's date or an earlier one."));
        }
        return wrong;
    }
}
