package london.dsco.review.termcalendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;
import london.dsco.review.cycle.AcademicYear;

/** The terms of the boroughs. Other features call {@link #period}. */
@ApplicationScoped
public class TermCalendars implements OpeningRegister<AcademicYear, TermCalendar> {

    private static final String OF_YEAR =
            "from TermCalendar where borough = :borough and startYear = :startYear";

    private final EntityManager database;

    TermCalendars(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the days that count towards a term, by the borough's dates or, without them, the
     * usual ones.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    public TermPeriod period(String borough, Term term) {
        Term next = term.next();
        LocalDate nextFirstDay = dates(borough, next.year()).of(next.season()).firstDay();
        return new TermPeriod(
                term,
                dates(borough, term.year()).of(term.season()).firstDay(),
                nextFirstDay.minusDays(1));
    }

    /**
     * Returns the term that a day counts towards.
     *
     * @param borough GSS code of the borough of the current transaction
     * @param day London date
     */
    public TermPeriod periodOn(String borough, LocalDate day) {
        AcademicYear before = AcademicYear.containing(day).plusYears(-1);
        TermPeriod period = period(borough, new Term(before, Term.Season.SUMMER));
        while (period.lastDay().isBefore(day)) {
            period = period(borough, period.term().next());
        }
        return period;
    }

    /** Returns the dates in force in a borough. */
    TermDates dates(String borough, AcademicYear year) {
        return find(borough, year, LockModeType.NONE)
                .map(TermCalendar::dates)
                .orElseGet(() -> TermRules.usual(year));
    }

    @Override
    public Optional<TermCalendar> find(AcademicYear year, Actor actor, Lock lock) {
        return find(
                actor.borough(),
                year,
                lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
    }

    private Optional<TermCalendar> find(String borough, AcademicYear year, LockModeType lock) {
        return database.createQuery(OF_YEAR, TermCalendar.class)
                .setParameter("borough", borough)
                .setParameter("startYear", year.startYear())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(TermCalendar calendar) {
        database.persist(calendar);
        database.flush();
    }

    @Override
    public List<?> representations(TermCalendar calendar, Actor actor) {
        return List.of(TermCalendarView.of(calendar.year(), calendar.dates()));
    }
}
