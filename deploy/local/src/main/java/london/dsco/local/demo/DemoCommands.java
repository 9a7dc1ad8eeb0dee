package london.dsco.local.demo;

import java.time.LocalDate;

/** Gives each step as a command by the person concerned. */
final class DemoCommands {

    private static final String DONE = "done";

    /** One author in this number asks while drafting. */
    private static final int ONE_IN = 5;

    private final DemoJournal journal;
    private final RequestCommands requests;
    private final ConsultationCommands consultations;
    private final ExceptionCommands exceptions;
    private final NeighbourCommands neighbours;
    private final ConsiderationCommands considerations;
    private final ReviewCommands reviews;
    private final PartInReviewCommands parts;
    private final OtherReviewCommands others;
    private final AroundReviewCommands around;
    private final AfterPlanCommands afterPlan;

    DemoCommands(DemoApi api, DemoJournal journal) {
        this.journal = journal;
        this.requests = new RequestCommands(api, journal);
        this.consultations = new ConsultationCommands(api, requests);
        this.exceptions = new ExceptionCommands(api, journal, requests);
        this.neighbours = new NeighbourCommands(api, requests);
        this.considerations = new ConsiderationCommands(api);
        this.reviews = new ReviewCommands(api, journal);
        this.parts = new PartInReviewCommands(api, reviews);
        this.others = new OtherReviewCommands(api);
        this.around = new AroundReviewCommands(api);
        this.afterPlan = new AfterPlanCommands(api, requests);
    }

    void carryOut(DemoStep step) {
        String result = DONE;
        switch (step.action()) {
            case OPEN -> {
                result = requests.open(step);
                considerations.consider(step, result);
            }
            case ALLOCATE -> requests.allocate(step);
            case DRAFT -> {
                requests.draft(step, false);
                consultations.answer(step);
                if (step.request().number() % ONE_IN == 0) {
                    requests.ask(step);
                }
            }
            case REVISE -> requests.draft(step, true);
            case SUBMIT, RESUBMIT -> requests.submit(step);
            case AUTHORISE -> requests.authorise(step, 1);
            case REAUTHORISE -> {
                requests.authorise(step, step.request().sentVersion());
                consultations.hold(step);
            }
            case AUDIT -> requests.audit(step, DemoGrade.INADEQUATE);
            case REAUDIT -> requests.audit(step, step.request().grade());
            case RETURN -> requests.sendBack(step);
            case CLAIM_EXCEPTION -> result = exceptions.claim(step);
            case APPROVE_EXCEPTION -> exceptions.approve(step);
            case SIGN_OFF -> requests.signOff(step);
            case DISPATCH -> {
                requests.dispatch(step);
                neighbours.share(step);
            }
            case ASK_CORRECTION -> requests.askCorrection(step);
            case CORRECT -> requests.correct(step);
            case HAND_IN_CORRECTION -> requests.submit(step);
            case AUTHORISE_CORRECTION -> requests.authorise(step, step.request().sentVersion() + 1);
            case AUDIT_CORRECTION -> requests.audit(step, step.request().grade());
            case SIGN_OFF_CORRECTION -> requests.signOff(step);
            case DISPATCH_CORRECTION -> requests.dispatch(step);
            case DECIDE -> {
                requests.decide(step);
                afterPlan.record(step);
            }
            case REGISTER_PLAN -> {
                reviews.register(step);
                if (step.request().borough().isFullyPopulated()) {
                    others.begin(step);
                }
            }
            case TRANSFER_PLAN -> others.transfer(step);
            case ACCEPT_TRANSFER -> others.accept(step);
            case CALL_MEETING -> {
                result = reviews.call(step);
                afterPlan.challenge(step);
            }
            case INVITE -> {
                parts.invite(step);
                if (step.request().borough().isFullyPopulated()) {
                    around.begin(step);
                }
            }
            case WRITE_REPORT -> parts.write(step);
            case SUBMIT_REPORT -> parts.submit(step);
            case ASSURE_REPORT -> parts.assure(step);
            case CONTRIBUTE -> parts.contribute(step, DemoScript.isReported(step.request()));
            case HOLD_MEETING -> {
                LocalDate held = reviews.hold(step);
                if (step.request().borough().isFullyPopulated()) {
                    parts.attend(step, held);
                    others.hold(step, held);
                    around.goOn(step);
                }
            }
            case REPORT_MEETING -> reviews.report(step);
            case COMPLETE_REVIEW -> reviews.complete(step);
            case AMEND_PLAN -> reviews.amend(step);
        }
        journal.done(step, result);
    }

    /** Returns whether the service has sent the four-week reminder. */
    boolean isReminded(DemoCase request) {
        return requests.isReminded(request);
    }
}
