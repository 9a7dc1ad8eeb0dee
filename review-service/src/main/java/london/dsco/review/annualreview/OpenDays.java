package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Refusal;
import london.dsco.review.settingcalendar.SettingCalendars;

/** Keeps meetings from days on which the child's school or college is closed. */
@ApplicationScoped
public class OpenDays {

    private final SettingCalendars calendars;

    OpenDays(SettingCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Asked within the command that sets a meeting, before it changes anything. A meeting that took
     * place did so whatever anybody was told.
     *
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with the reason, while an
     *     open day is left in which the review can be kept in time, with two weeks' notice
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
