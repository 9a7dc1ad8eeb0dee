package london.dsco.review.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.annualreview.MeetingState;
import org.hibernate.annotations.Immutable;

/** What a calendar shows of a review's meeting. Read-only. The database counts the changes. */
@Entity
@Immutable
@Table(name = "annual_review")
class ScheduledMeeting {

    @Id private UUID id;

    @Column(name = "meeting_on")
    private LocalDate meetingOn;

    @Column(name = "meeting_state")
    @Enumerated(EnumType.STRING)
    private MeetingState meetingState;

    private int meetingChanges;
    private Instant meetingChangedAt;
    private LocalDate meetingCancelledOn;

    protected ScheduledMeeting() {}

    UUID reviewId() {
        return id;
    }

    MeetingEvent event() {
        boolean cancelled = meetingOn == null;
        return new MeetingEvent(
                id,
                cancelled ? meetingCancelledOn : meetingOn,
                cancelled ? null : meetingState,
                meetingChanges,
                meetingChangedAt);
    }
}
