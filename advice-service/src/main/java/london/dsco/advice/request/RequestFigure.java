package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;
import london.dsco.domain.Involvement;
import london.dsco.grading.Grade;

/**
 * What figures need of one request: nothing that says which child it is about.
 *
 * @param id of the request
 * @param author user name; null while it is not allocated
 * @param team in which the register has the author now; null without an author or a team
 * @param clock its six weeks
 * @param dispatchedOn London date; null while the advice is owed
 * @param excused whether an approved exception counts
 * @param remindedOn London date of the four-week reminder; null without one
 * @param consulted what has come of one-to-one consultations
 * @param authorConsultedOn London date on which the author was consulted for the first time about
 *     any advice; null before that, and where nobody asked
 * @param grade of the dispatched version, else of the latest; null before its audit
 * @param handovers how often the advice went from one author to the next
 * @param planWithoutAdvice whether a plan was issued while the advice was owed
 * @param circumstances {@link Circumstances#UNKNOWN} where nobody asked
 */
public record RequestFigure(
        UUID id,
        RequestKind kind,
        Involvement involvement,
        String author,
        String team,
        AdviceClock clock,
        LocalDate dispatchedOn,
        boolean excused,
        LocalDate remindedOn,
        Consulted consulted,
        LocalDate authorConsultedOn,
        Grade grade,
        boolean noNeeds,
        int handovers,
        boolean planWithoutAdvice,
        Circumstances circumstances) {

    /** The same, with the day on which its author was consulted for the first time. */
    public RequestFigure consultedFirst(LocalDate on) {
        return new RequestFigure(
                id,
                kind,
                involvement,
                author,
                team,
                clock,
                dispatchedOn,
                excused,
                remindedOn,
                consulted,
                on,
                grade,
                noNeeds,
                handovers,
                planWithoutAdvice,
                circumstances);
    }

    /**
     * The same, with what the version that was sent first said, whatever a correction says now.
     *
     * @param firstGrade its grade; null where none is on record
     * @param firstNoNeeds whether it finds no needs
     */
    public RequestFigure asFirstSent(Grade firstGrade, boolean firstNoNeeds) {
        return new RequestFigure(
                id,
                kind,
                involvement,
                author,
                team,
                clock,
                dispatchedOn,
                excused,
                remindedOn,
                consulted,
                authorConsultedOn,
                firstGrade,
                firstNoNeeds,
                handovers,
                planWithoutAdvice,
                circumstances);
    }

    /** The same, with what surrounds it. */
    public RequestFigure in(Circumstances found) {
        return new RequestFigure(
                id,
                kind,
                involvement,
                author,
                team,
                clock,
                dispatchedOn,
                excused,
                remindedOn,
                consulted,
                authorConsultedOn,
                grade,
                noNeeds,
                handovers,
                planWithoutAdvice,
                found);
    }

    /**
     * How dispatched advice met its clock: {@code MET}, {@code MET_LATE} or {@code EXCUSED_LATE}.
     */
    public ClockState met() {
        return clock.stateMetOn(dispatchedOn, excused);
    }
}
