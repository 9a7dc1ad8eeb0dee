package london.dsco.review.cycle;

import java.time.LocalDate;

/** Whether the law allows a review meeting on a day. */
public sealed interface MeetingDecision {

    record Allowed() implements MeetingDecision {}

    /** Not allowed: the day is before the cycle. {@code limit} is the first day possible. */
    record TooEarly(LocalDate limit, String citation) implements MeetingDecision {}

    /** Not allowed: {@code limit}, the last day possible, can still be kept. */
    record TooLate(LocalDate limit, String citation) implements MeetingDecision {}

    /**
     * Allowed, but late: {@code limit} has passed, and the duty to hold the review continues. The
     * meeting needs a reason.
     */
    record AfterLimit(LocalDate limit, String citation) implements MeetingDecision {}
}
