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
            on(end, DemoAction.EXCUSE);
        }
        on(end, DemoAction.SIGN_OFF);
        on(end, DemoAction.DISPATCH);
    }

    /**
     * The authority decides between the sixteenth and the twentieth week; the first review follows
     * in the year.
     */
    private void decide() {
        LocalDate decided = workingDay(request.dispatchedOn().plusDays(70 + request.number() % 21));
        on(decided, DemoAction.DECIDE);
        if (request.getsPlan()) {
            on(workingDay(decided.plusDays(3)), DemoAction.REGISTER);
            on(workingDay(decided.plusDays(290 + request.number() % 60)), DemoAction.REVIEW);
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
