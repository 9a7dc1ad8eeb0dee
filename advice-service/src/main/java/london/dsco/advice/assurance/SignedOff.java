package london.dsco.advice.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.grading.Grade;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A DSCO has signed the latest version off. */
record SignedOff(UUID requestId, int adviceVersion, Grade grade, LocalDate signedOffOn)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID requestId, int adviceVersion, Grade grade, LocalDate signedOffOn) {}

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "signed-off", new Payload(requestId, adviceVersion, grade, signedOffOn)));
    }
}
