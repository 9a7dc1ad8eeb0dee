package london.dsco.network.practice;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** What a borough did with its practice, and tells nobody outside of this service. */
sealed interface PracticeChanged extends Fact {

    /** It was changed before it was published. */
    record Changed(UUID practiceId) implements PracticeChanged {}

    /** Other boroughs were asked to review a version. */
    record Proposed(UUID practiceId, int number) implements PracticeChanged {}

    /** It is still right. */
    record Confirmed(UUID practiceId, LocalDate reviewOn) implements PracticeChanged {}
}
