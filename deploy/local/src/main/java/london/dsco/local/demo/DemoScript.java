package london.dsco.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Involvement;
import london.dsco.domain.WorkingDays;

/** The steps of a case and their days: the ordinary course of one piece of advice. */
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

    /**
     * Returns the day on which the authority decides: between the sixteenth and the twentieth week.
     */
    static LocalDate decision(DemoCase request) {
        return workingDay(request.dispatchedOn().plusDays(70 + request.number() % 21));
    }

    /** Returns the day of the first review's meeting, about ten months into the plan. */
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

    /**
     * Adds a correction: the family finds a mistake, and the same people send a new version within
     * a week.
     */
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
     * Adds the authority's decision. The first review follows within the year, and its decision
     * after that. If another borough asked, its decision is not part of the story.
     */
    private void decide() {
        if (request.askedBy().isPresent()) {
            return;
        }
        LocalDate decided = decision(request);
        on(decided, DemoAction.DECIDE);
        if (request.getsPlan()) {
            on(workingDay(decided.plusDays(3)), DemoAction.REGISTER_PLAN);
            if (request.movesAway()) {
                on(workingDay(decided.plusDays(60)), DemoAction.TRANSFER_PLAN);
                on(workingDay(decided.plusDays(75)), DemoAction.ACCEPT_TRANSFER);
            } else {
                review(meeting(request));
            }
        }
    }

    /** Adds the year's review, with all steps in boroughs where people can sign in and see it. */
    private void review(LocalDate meeting) {
        on(workingDay(meeting.minusDays(42)), DemoAction.CALL_MEETING);
        on(workingDay(meeting.minusDays(isInvitedLate() ? 12 : 35)), DemoAction.INVITE);
        if (request.borough().isFullyPopulated()) {
            if (isReported(request)) {
                on(
                        workingDay(meeting.minusDays(isInvitedLate() ? 9 : 23)),
                        DemoAction.WRITE_REPORT);
                on(
                        workingDay(meeting.minusDays(isInvitedLate() ? 9 : 23)),
                        DemoAction.SUBMIT_REPORT);
                on(
                        workingDay(meeting.minusDays(isInvitedLate() ? 7 : 17)),
                        DemoAction.ASSURE_REPORT);
            }
            on(workingDay(meeting.minusDays(isInvitedLate() ? 7 : 15)), DemoAction.CONTRIBUTE);
        }
        on(meeting, DemoAction.HOLD_MEETING);
        if (request.borough().isFullyPopulated()) {
            on(
                    workingDay(meeting.plusDays(request.number() % 8 == 5 ? 17 : 10)),
                    DemoAction.REPORT_MEETING);
        }
        LocalDate decided = workingDay(meeting.plusDays(18 + request.number() % 14));
        on(decided, DemoAction.COMPLETE_REVIEW);
        if (isAmended(request)) {
            on(workingDay(decided.plusDays(45)), DemoAction.AMEND_PLAN);
        }
    }

    private boolean isInvitedLate() {
        return request.number() % 7 == 2;
    }

    /**
     * Returns whether social care reports. It is silent in every sixth review, and about one in ten
     * children it does not know.
     */
    static boolean isReported(DemoCase request) {
        boolean inInbox =
                request.involvement() == Involvement.NOT_KNOWN && request.number() % 10 == 7;
        return request.number() % 6 != 3 && !inInbox;
    }

    /** Returns whether the review ends with a decision to amend, as every third does. */
    static boolean isAmended(DemoCase request) {
        return request.number() % 3 == 1;
    }

    private void on(LocalDate day, DemoAction action) {
        steps.add(new DemoStep(day, action, request));
    }

    /** Returns the day itself, or the last working day before it. */
    static LocalDate workingDay(LocalDate day) {
        return WorkingDays.onOrBefore(day);
    }
}
