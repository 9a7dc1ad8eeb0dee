package london.dsco.network.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Finding;
import london.dsco.domain.London;
import london.dsco.domain.Refusal;

/**
 * When a meeting can take place. Days and times are local time in London. Source: the network's own
 * practice, decision 0041; for the hour that is missing when summer time begins, the Summer Time
 * Act 1972, section 1.
 */
final class MeetingRules {

    private MeetingRules() {}

    /**
     * Returns the errors in the times of a meeting that is planned or moved.
     *
     * @param today the London date
     * @return a finding for each error; empty if the meeting can be planned
     */
    static List<Finding> wrong(
            LocalDate meetingOn, LocalTime startsAt, LocalTime endsAt, LocalDate today) {
        List<Finding> wrong = new ArrayList<>();
        if (meetingOn.isBefore(today)) {
            wrong.add(
                    new Finding("meetingOn", "in-the-past", "Choose today's date or a later one."));
        }
        if (!endsAt.isAfter(startsAt)) {
            wrong.add(
                    new Finding(
                            "endsAt",
                            "not-after-the-start",
                            "Choose an end time after the start, on the same date."));
        }
        missing(meetingOn.atTime(startsAt), "startsAt").ifPresent(wrong::add);
        missing(meetingOn.atTime(endsAt), "endsAt").ifPresent(wrong::add);
        return wrong;
    }

    /**
     * Returns the refusal to record a meeting as held before its day.
     *
     * @param meetingOn the London date of the meeting
     * @param today the London date
     */
    static Optional<Refusal> beforeItsDay(LocalDate meetingOn, LocalDate today) {
        return meetingOn.isAfter(today)
                ? Optional.of(
                        Refusal.of(
                                Refusal.Code.CONFLICT, "The date of the meeting has not come yet."))
                : Optional.empty();
    }

    /** Returns a finding for a time that does not exist in London on that day. */
    private static Optional<Finding> missing(LocalDateTime time, String field) {
        return London.ZONE.getRules().getValidOffsets(time).isEmpty()
                ? Optional.of(
                        new Finding(
                                field,
                                "no-such-time",
                                "The clocks go forward at this time. Choose another time."))
                : Optional.empty();
    }
}
