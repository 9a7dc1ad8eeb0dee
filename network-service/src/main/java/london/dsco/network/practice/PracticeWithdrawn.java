package london.dsco.network.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A published practice was withdrawn. */
record PracticeWithdrawn(UUID practiceId, String borough, LocalDate withdrawnOn) implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID practiceId, LocalDate withdrawnOn) {}

    @Override
    public List<Event> events() {
        return PracticeEvents.about(borough, "withdrawn", new Payload(practiceId, withdrawnOn));
    }
}
