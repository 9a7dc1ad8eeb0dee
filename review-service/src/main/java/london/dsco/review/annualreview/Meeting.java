package london.dsco.review.annualreview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * When a review meets, and how firm the date is.
 *
 * @param on London date of the meeting
 * @param lateReason why the meeting is after the last day the law allows; null when it is not
 */
@Embeddable
public record Meeting(
        @Column(name = "meeting_on") LocalDate on,
        @Column(name = "meeting_state") @Enumerated(EnumType.STRING) MeetingState state,
        @Column(name = "meeting_late_reason") String lateReason) {

    boolean isLate() {
        return lateReason != null;
    }
}
