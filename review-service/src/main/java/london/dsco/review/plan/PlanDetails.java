package london.dsco.review.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * Everything that a borough's own system reports about a plan.
 *
 * @param planMadeOn the London date on which the plan was made
 * @param lastReviewedOn the London date of the decision that completed the last review; null if
 *     there was none
 */
public record PlanDetails(
        Child child,
        LocalDate planMadeOn,
        LocalDate lastReviewedOn,
        Involvement involvement,
        Placement placement,
        Authorities authorities,
        Moves moves) {

    private static final String DATE_OF_BIRTH = "dateOfBirth";

    /**
     * Describes a plan that did not come from another authority, of a child who was never in
     * custody.
     */
    public PlanDetails(
            Child child,
            LocalDate planMadeOn,
            LocalDate lastReviewedOn,
            Involvement involvement,
            Placement placement,
            Authorities authorities) {
        this(child, planMadeOn, lastReviewedOn, involvement, placement, authorities, Moves.NONE);
    }

    /**
     * Returns the same details with the moves already known; a transfer that is not reported again
     * stays.
     */
    PlanDetails after(Moves known) {
        return new PlanDetails(
                child,
                planMadeOn,
                lastReviewedOn,
                involvement,
                placement,
                authorities,
                moves.after(known));
    }

    /**
     * Returns these details, unless their dates are inconsistent. A plan is made, reviewed and made
     * final in that order, and on no future day.
     *
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every date that is
     *     wrong
     */
    public PlanDetails requireConsistentDates(LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        notInTheFuture("planMadeOn", planMadeOn, today, findings);
        notInTheFuture("lastReviewedOn", lastReviewedOn, today, findings);
        notInTheFuture("phaseTransferFinalOn", placement.phaseTransferFinalOn(), today, findings);
        notInTheFuture("transferredOn", moves.transferredOn(), today, findings);
        notInTheFuture("detainedOn", moves.detainedOn(), today, findings);
        notInTheFuture("releasedOn", moves.releasedOn(), today, findings);
        notInTheFuture("careSince", moves.careSince(), today, findings);
        notBefore("transferredOn", moves.transferredOn(), "planMadeOn", planMadeOn, findings);
        notBefore("releasedOn", moves.releasedOn(), "detainedOn", moves.detainedOn(), findings);
        notBefore("detainedOn", moves.detainedOn(), DATE_OF_BIRTH, child.dateOfBirth(), findings);
        notBefore("careSince", moves.careSince(), DATE_OF_BIRTH, child.dateOfBirth(), findings);
        if (child.dateOfBirth().isAfter(planMadeOn)) {
            findings.add(
                    new Finding(
                            Place.of("child", DATE_OF_BIRTH),
                            "order",
                            "The date of birth must not be after planMadeOn."));
        }
        if (lastReviewedOn != null && lastReviewedOn.isBefore(planMadeOn)) {
            findings.add(
                    new Finding(
                            "lastReviewedOn", "order", "The date must not be before planMadeOn."));
        }
        if (!findings.isEmpty()) {
            throw Refusal.unprocessable(
                            "The dates are in the future or in the wrong order.", findings)
                    .raise();
        }
        return this;
    }

    /**
     * Returns the same details at the borough to which the child moved. How the old borough's
     * social care knows the child is not passed on, except for a looked-after child, whose
     * corporate parent stays the same.
     *
     * @param childRef the new borough's own reference to the child
     */
    public PlanDetails movedTo(String borough, String childRef, LocalDate transferredOn) {
        boolean lookedAfter = involvement == Involvement.CLA;
        return new PlanDetails(
                new Child(
                        childRef,
                        child.givenName(),
                        child.familyName(),
                        child.dateOfBirth(),
                        child.upn()),
                planMadeOn,
                lastReviewedOn,
                lookedAfter ? involvement : Involvement.NOT_KNOWN,
                placement,
                new Authorities(
                        borough,
                        lookedAfter ? authorities.careAuthority() : borough,
                        borough,
                        authorities.settingAuthority()),
                new Moves(transferredOn, moves.detainedOn(), moves.releasedOn(), null));
    }

    private static void notBefore(
            String field, LocalDate date, String other, LocalDate first, List<Finding> findings) {
        if (date != null && first != null && date.isBefore(first)) {
            findings.add(new Finding(field, "order", "The date must not be before " + other + "."));
        }
    }

    private static void notInTheFuture(
            String field, LocalDate date, LocalDate today, List<Finding> findings) {
        if (date != null && date.isAfter(today)) {
            findings.add(
                    new Finding(field, "in-the-future", "The date must not be in the future."));
        }
    }
}
