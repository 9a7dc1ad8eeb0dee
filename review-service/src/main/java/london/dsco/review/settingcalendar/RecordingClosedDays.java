package london.dsco.review.settingcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.plan.Plans;

/** Records and shows when a school or college is closed. */
@ApplicationScoped
class RecordingClosedDays {

    static final Step<SettingCalendarStatus> RECORDED =
            Step.named("CLOSED_DAYS_RECORDED", SettingCalendarStatus.class)
                    .from(SettingCalendarStatus.KEPT)
                    .staying()
                    .opening(SettingCalendarStatus.KEPT);

    private final Commands commands;
    private final Reads reads;
    private final SettingCalendars calendars;

    RecordingClosedDays(Commands commands, Reads reads, SettingCalendars calendars) {
        this.commands = commands;
        this.reads = reads;
        this.calendars = calendars;
    }

    /** The calendar, and whether it is new. */
    record Kept(SettingCalendarView view, boolean isNew) {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ClosedDayRules}, {@code FORBIDDEN} for another school's calendar
     */
    Kept record(Command<String> command, List<ClosedDays> closed) {
        List<Finding> wrong = ClosedDayRules.findings(closed);
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("These days cannot be kept like this.", wrong).raise();
        }
        return commands.put(
                command,
                calendars,
                RECORDED,
                calendar -> calendar.keep(closed),
                RECORDED,
                () ->
                        SettingCalendar.recorded(
                                Plans.boroughOf(command.actor()), command.id(), closed),
                (calendar, isNew) -> new Kept(view(calendar), isNew));
    }

    /**
     * Returns the calendar. It is about no child, so the read adds no line to the access log.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for another school's calendar
     */
    SettingCalendarView read(String settingUrn, Actor actor) {
        return reads.figures(
                actor,
                () ->
                        calendars
                                .find(settingUrn, actor, Lock.READ)
                                .map(RecordingClosedDays::view)
                                .orElseGet(() -> SettingCalendarView.of(settingUrn, List.of())));
    }

    private static SettingCalendarView view(SettingCalendar calendar) {
        return SettingCalendarView.of(calendar.settingUrn(), calendar.closed());
    }
}
