package london.dsco.review.settingcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.plan.Plans;

/** When the schools and colleges of a borough's children are closed. */
@ApplicationScoped
public class SettingCalendars implements OpeningRegister<String, SettingCalendar> {

    private static final String OF_SETTING =
            "from SettingCalendar where borough = :borough and settingUrn = :urn";

    private static final Role[] OF_EVERY_SETTING = {
        Role.BOROUGH_ADMIN,
        Role.BOROUGH_SYSTEM,
        Role.DSCO,
        Role.REVIEW_COORDINATOR,
        Role.SEN_CASEWORKER
    };

    private final EntityManager database;

    SettingCalendars(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns why no meeting can be set for a day at a school or college; empty if one can, or
     * nothing was recorded.
     *
     * @param borough GSS code of the borough of the current transaction
     * @param today London's date
     * @param cycle the dates of the review
     */
    public Optional<Refusal> refusal(
            String borough, String settingUrn, LocalDate meetingOn, LocalDate today, Cycle cycle) {
        return find(borough, settingUrn, LockModeType.NONE)
                .flatMap(
                        calendar ->
                                ClosedDayRules.refusal(
                                        meetingOn,
                                        calendar.closed(),
                                        today,
                                        cycle.meetBy(),
                                        cycle.dueBy()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for the calendar of another
     *     school or college, whether or not there is one
     */
    @Override
    public Optional<SettingCalendar> find(String settingUrn, Actor actor, Lock lock) {
        boolean theirs = actor.hasAny(OF_EVERY_SETTING) || settingUrn.equals(actor.setting());
        if (!theirs) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "You can record and read only the calendar of your own school or"
                                    + " college.")
                    .raise();
        }
        return find(
                Plans.boroughOf(actor),
                settingUrn,
                lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
    }

    private Optional<SettingCalendar> find(String borough, String settingUrn, LockModeType lock) {
        return database.createQuery(OF_SETTING, SettingCalendar.class)
                .setParameter("borough", borough)
                .setParameter("urn", settingUrn)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(SettingCalendar calendar) {
        database.persist(calendar);
        database.flush();
    }

    @Override
    public List<?> representations(SettingCalendar calendar, Actor actor) {
        return List.of(SettingCalendarView.of(calendar.settingUrn(), calendar.closed()));
    }
}
