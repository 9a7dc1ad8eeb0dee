package london.dsco.review.termcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Commands;
import london.dsco.records.Reads;
import london.dsco.records.Step;
import london.dsco.review.cycle.AcademicYear;
import london.dsco.review.plan.Plans;

/** Records and shows the terms of a borough. */
@ApplicationScoped
class RecordingTerms {

    static final Step<CalendarStatus> RECORDED =
            Step.named("TERMS_RECORDED", CalendarStatus.class)
                    .from(CalendarStatus.KEPT)
                    .staying()
                    .opening(CalendarStatus.KEPT);

    private final Commands commands;
    private final Reads reads;
    private final TermCalendars calendars;

    RecordingTerms(Commands commands, Reads reads, TermCalendars calendars) {
        this.commands = commands;
        this.reads = reads;
        this.calendars = calendars;
    }

    /** The calendar, and whether it is new. */
    record Kept(TermCalendarView view, boolean isNew) {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link TermRules}
     */
    Kept keep(Command<AcademicYear> command, RecordTerms sent) {
        List<Finding> wrong = TermRules.findings(command.id(), sent.dates());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("These dates are not those of a school year.", wrong)
                    .raise();
        }
        return commands.put(
                command,
                calendars,
                RECORDED,
                calendar -> calendar.keep(sent.dates()),
                RECORDED,
                () ->
                        TermCalendar.recorded(
                                Plans.boroughOf(command.actor()), command.id(), sent.dates()),
                (calendar, isNew) ->
                        new Kept(TermCalendarView.of(calendar.year(), calendar.dates()), isNew));
    }

    /** Returns the calendar. It is about no child, so the read adds no line to the access log. */
    TermCalendarView read(AcademicYear year, Actor actor) {
        return reads.figures(
                actor,
                () -> TermCalendarView.of(year, calendars.dates(Plans.boroughOf(actor), year)));
    }
}
