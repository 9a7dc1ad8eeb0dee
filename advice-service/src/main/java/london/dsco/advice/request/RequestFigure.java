package london.dsco.advice.request;

import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.template.Grade;
import london.dsco.domain.Involvement;

/**
 * What figures need of one request: nothing that says which child it is about.
 *
 * @param author user name; null while it is not allocated
 * @param clock its six weeks
 * @param dispatchedOn London date; null while the advice is owed
 * @param excused whether an approved exception counts
 * @param remindedOn London date of the four-week reminder; null without one
 * @param consulted what has come of one-to-one consultations
 * @param grade of the dispatched version, else of the latest; null before its audit
 * @param handovers how often the advice went from one author to the next
 * @param planWithoutAdvice whether a plan was issued while the advice was owed
 */
public record RequestFigure(
        RequestKind kind,
        Involvement involvement,
        String author,
        AdviceClock clock,
        LocalDate dispatchedOn,
        boolean excused,
        LocalDate remindedOn,
        Consulted consulted,
        Grade grade,
        boolean noNeeds,
        int handovers,
        boolean planWithoutAdvice) {

    static RequestFigure of(AdviceRequest request) {
        Intake intake = request.intake();
        return new RequestFigure(
                intake.kind(),
                intake.involvement(),
                request.allocation().map(Allocation::author).orElse(null),
                intake.clock(),
                request.dispatchedOn().orElse(null),
                request.excuse().isPresent(),
                request.remindedOn().orElse(null),
                request.consulted(),
                request.countedGrade().orElse(null),
                request.countedNoNeeds(),
                request.handovers().size(),
                request.isPlanWithoutAdvice());
    }

    /**
     * How dispatched advice met its clock: {@code MET}, {@code MET_LATE} or {@code EXCUSED_LATE}.
     */
    public ClockState met() {
        return clock.stateMetOn(dispatchedOn, excused);
    }
}
