package london.dsco.network.practice;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A change by a borough to its practice. No other service receives it. */
sealed interface PracticeChanged extends Fact {

    /** It was changed before it was published. */
    record Changed(UUID practiceId) implements PracticeChanged {}

    /** Other boroughs were asked to review a version. */
    record Proposed(UUID practiceId, int number) implements PracticeChanged {}

    /** The borough confirmed that it is still right. */
    record Confirmed(UUID practiceId, LocalDate reviewOn) implements PracticeChanged {}
}
