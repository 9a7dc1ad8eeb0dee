package london.dsco.network.practice;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** What a borough did with its practice, and tells nobody outside of this service. */
sealed interface PracticeTold extends Fact {

    /** It was changed before it was published. */
    record Changed(UUID practiceId) implements PracticeTold {}

    /** Other boroughs were asked to review a version. */
    record Proposed(UUID practiceId, int number) implements PracticeTold {}

    /** It is still right. */
    record Confirmed(UUID practiceId, LocalDate reviewOn) implements PracticeTold {}
}
