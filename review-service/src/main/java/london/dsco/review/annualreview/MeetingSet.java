package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** A meeting was proposed, confirmed or recorded as held; why it is late is in the note. */
record MeetingSet(LocalDate meetingOn, MeetingState state, boolean afterLimit) implements Fact {}
