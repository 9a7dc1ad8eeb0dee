package london.dsco.advice.triage;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A manager has triaged a request at the front door. Other services do not learn of it. */
record Triaged(UUID triageId, Channel channel, Route route, LocalDate slaDueOn, boolean late)
        implements Fact {

    static Triaged from(Triage triage) {
        return new Triaged(
                triage.id(), triage.channel(), triage.route(), triage.slaDueOn(), triage.isLate());
    }
}
