package london.dsco.advice.plantext;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * Somebody recorded the plan's social care sections. The history contains no text.
 *
 * @param needs number of lines of section D
 * @param provision number of lines of sections H1 and H2
 */
record PlanTextRecorded(UUID planTextId, LocalDate issuedOn, int needs, int provision)
        implements Fact {

    static PlanTextRecorded of(PlanText text) {
        return new PlanTextRecorded(
                text.id(),
                text.issuedOn(),
                text.sectionD().size(),
                text.sectionH1().size() + text.sectionH2().size());
    }
}
