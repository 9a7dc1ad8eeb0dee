package london.dsco.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What happens to a case, and when: the ordinary course of one piece of advice. */
final class DemoScript {

    private final DemoCase request;
    private final List<DemoStep> steps = new ArrayList<>();

    private DemoScript(DemoCase request) {
        this.request = request;
    }

    static List<DemoStep> of(DemoCase request) {
        DemoScript script = new DemoScript(request);
        script.write();
        script.decide();
        return script.steps;
    }

    /** The day on which the authority decides: between the sixteenth and the twentieth week. */
    static LocalDate decision(DemoCase request) {
        return workingDay(request.dispatchedOn().plusDays(70 + request.number() % 21));
    }

    /** The day of the first review's meeting, about ten months into the plan. */
    static LocalDate meeting(DemoCase request) {
        return workingDay(decision(request).plusDays(285 + request.number() % 45));
    }

    private void write() {
        LocalDate end = request.dispatchedOn();
        on(request.panel(), DemoAction.OPEN);
        on(workingDay(request.panel().plusDays(1 + request.number() % 4)), DemoAction.ALLOCATE);
        on(workingDay(end.minusDays(15)), DemoAction.DRAFT);
        on(workingDay(end.minusDays(request.returned() ? 10 : 6)), DemoAction.SUBMIT);
        if (request.returned()) {
            on(workingDay(end.minusDays(9)), DemoAction.AUTHORISE);
            on(workingDay(end.minusDays(8)), DemoAction.AUDIT);
            on(workingDay(end.minusDays(8)), DemoAction.RETURN);
            on(workingDay(end.minusDays(5)), DemoAction.REVISE);
            on(workingDay(end.minusDays(5)), DemoAction.RESUBMIT);
        }
        on(workingDay(end.minusDays(4)), DemoAction.REAUTHORISE);
        on(workingDay(end.minusDays(2)), DemoAction.REAUDIT);
        if (request.excused()) {
            on(end, DemoAction.CLAIM_EXCEPTION);
            on(end, DemoAction.APPROVE_EXCEPTION);
        }
        on(end, DemoAction.SIGN_OFF);
        on(end, DemoAction.DISPATCH);
        if (request.isCorrected()) {
            correct();
        }
    }

    /** The family finds a mistake, and the same people send a new version within the week. */
    private void correct() {
        LocalDate asked = workingDay(request.dispatchedOn().plusDays(3));
        LocalDate sent = workingDay(asked.plusDays(3));
        on(asked, DemoAction.ASK_CORRECTION);
        on(asked, DemoAction.CORRECT);
        on(asked, DemoAction.HAND_IN_CORRECTION);
        on(sent, DemoAction.AUTHORISE_CORRECTION);
        on(sent, DemoAction.AUDIT_CORRECTION);
        on(sent, DemoAction.SIGN_OFF_CORRECTION);
        on(sent, DemoAction.DISPATCH_CORRECTION);
    }

    /**
     * The authority decides; the first review follows in the year, and its decision after that.
     * What another borough that asked decides is not told here.
     */
    private void decide() {
        if (request.askedBy().isPresent()) {
            return;
        }
        LocalDate decided = decision(request);
        on(decided, DemoAction.DECIDE);
        if (request.getsPlan()) {
            LocalDate meeting = meeting(request);
            on(workingDay(decided.plusDays(3)), DemoAction.REGISTER_PLAN);
            if (request.number() % 4 == 1) {
                on(workingDay(meeting.minusDays(42)), DemoAction.CALL_MEETING);
            }
            on(meeting, DemoAction.HOLD_MEETING);
            on(
                    workingDay(meeting.plusDays(18 + request.number() % 14)),
                    DemoAction.COMPLETE_REVIEW);
        }
    }

    private void on(LocalDate day, DemoAction action) {
        steps.add(new DemoStep(day, action, request));
    }

    /** The day itself, or the Friday before. */
    static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.minusDays(1)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
    }
}
