package london.dsco.review.cycle;

import java.time.LocalDate;

/** Whether the law lets a review meeting be on a day. */
public sealed interface MeetingDecision {

    record Allowed() implements MeetingDecision {}

    /** It does not: the day is before the cycle. {@code limit} is the first day possible. */
    record TooEarly(LocalDate limit, String citation) implements MeetingDecision {}

    /** It does not: {@code limit}, the last day possible, can still be kept. */
    record TooLate(LocalDate limit, String citation) implements MeetingDecision {}

    /**
     * Allowed, but late: {@code limit} has passed, and the duty to hold the review goes on. The
     * meeting needs a reason.
     */
    record AfterLimit(LocalDate limit, String citation) implements MeetingDecision {}
}
