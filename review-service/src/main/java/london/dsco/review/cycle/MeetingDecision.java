package london.dsco.review.cycle;

import java.time.LocalDate;

/** Whether a review meeting may be planned for a day. */
public sealed interface MeetingDecision {

    record Allowed() implements MeetingDecision {}

    /**
     * It may not, for it would come before the cycle that it reviews: {@code limit} is the first
     * day possible.
     */
    record TooEarly(LocalDate limit, String citation) implements MeetingDecision {}

    /** It may not, for the law sets a limit: {@code limit} is the last day possible. */
    record TooLate(LocalDate limit, String citation) implements MeetingDecision {}
}
