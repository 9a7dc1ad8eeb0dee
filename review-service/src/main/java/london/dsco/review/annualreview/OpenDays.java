package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Refusal;
import london.dsco.review.settingcalendar.SettingCalendars;

/** Refuses meetings on days when the child's school or college is closed. */
@ApplicationScoped
public class OpenDays {

    private final SettingCalendars calendars;

    OpenDays(SettingCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Refuses a meeting on a closed day. The command that sets a meeting calls it before it changes
     * anything. A meeting that already took place is never refused.
     *
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with the reason, while the
     *     review can still meet in time on an open day with two weeks' notice
     */
    public void requireOpen(
            AnnualReview review, LocalDate meetingOn, MeetingState state, LocalDate today) {
        if (state == MeetingState.HELD) {
            return;
        }
        review.plan()
                .settingUrn()
                .flatMap(
                        urn ->
                                calendars.refusal(
                                        review.borough(),
                                        urn,
                                        meetingOn,
                                        today,
                                        review.cycleOn(today)))
                .ifPresent(Refusal::raise);
    }
}
