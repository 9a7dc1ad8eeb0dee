package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;
import london.dsco.domain.Involvement;
import london.dsco.grading.Grade;

/**
 * One request for the figures, with nothing that identifies the child.
 *
 * @param id of the request
 * @param author user name; null before allocation
 * @param team the author's present team in the register; null if there is no author or team
 * @param clock its six weeks
 * @param dispatchedOn London date; null before dispatch
 * @param excused whether an approved exception counts
 * @param remindedOn London date of the four-week reminder; null if there was none
 * @param consulted the dates of one-to-one consultations
 * @param authorConsultedOn London date of the author's first consultation about any advice; null if
 *     there was none, or the caller does not need it
 * @param grade grade of the dispatched version, or otherwise of the latest; null before its audit
 * @param handovers number of handovers between authors
 * @param planWithoutAdvice whether a plan was issued before the advice was sent
 * @param circumstances {@link Circumstances#UNKNOWN} if the caller does not need them
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

    /** Returns a copy with the day of the author's first consultation. */
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
     * Returns a copy with the values of the version sent first, whatever a correction now says.
     *
     * @param firstGrade its grade; null if none is on record
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

    /** Returns a copy with these circumstances. */
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
     * Returns the final state of the clock of dispatched advice: {@code MET}, {@code MET_LATE} or
     * {@code EXCUSED_LATE}.
     */
    public ClockState met() {
        return clock.stateMetOn(dispatchedOn, excused);
    }
}
