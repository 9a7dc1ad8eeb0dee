package london.dsco.review.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;

/**
 * The assessment of what a child will need as an adult. Dates are London's.
 *
 * <ul>
 *   <li>If a child is likely to have needs for care and support after becoming 18, the authority
 *       assesses them once that is of significant benefit to the child, at whatever age that is
 *       (Care Act 2014 s 58(1)). Waiting until shortly before the birthday was fault (LGSCO 22 001
 *       593).
 *   <li>A child who has capacity or is competent may decline, unless they experience, or are at
 *       risk of, abuse or neglect (s 58(3), (4)). A child who cannot consent is assessed if it is
 *       in their best interests (s 58(3)(b)). The risk must be recorded in that case too.
 *   <li>Anybody whose request is refused receives written reasons, and information and advice on
 *       how to prevent or delay needs (s 58(5)). This includes a parent or carer whose child
 *       declined. If it is too early, they are told when it will not be (Care and Support Statutory
 *       Guidance, chapter 16).
 *   <li>Services under Children Act 1989 s 17 or Chronically Sick and Disabled Persons Act 1970 s 2
 *       continue after the birthday until there is a conclusion (Children Act 1989 s 17ZH;
 *       Chronically Sick and Disabled Persons Act 1970 s 2A).
 * </ul>
 */
final class TransitionRules {

    private static final int ADULT = 18;
    private static final String SERVICES_GO_ON =
            "Children Act 1989, s 17ZH; Chronically Sick and Disabled Persons Act 1970, s 2A";

    private TransitionRules() {}

    /**
     * Returns when a child becomes 18. A child born on a leap day does so on 1 March of a common
     * year.
     */
    static LocalDate eighteenOn(LocalDate bornOn) {
        LocalDate day = bornOn.plusYears(ADULT);
        return day.getDayOfMonth() == bornOn.getDayOfMonth() ? day : day.plusDays(1);
    }

    /**
     * Returns why a request for an assessment cannot be recorded.
     *
     * @param bornOn null if unknown, which sets no limit
     * @return empty if it can be recorded
     */
    static List<Finding> ofRequest(LocalDate requestedOn, LocalDate bornOn, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        notInTheFuture("requestedOn", requestedOn, today, found);
        if (bornOn != null && !requestedOn.isBefore(eighteenOn(bornOn))) {
            found.add(
                    finding(
                            "requestedOn",
                            "from-18",
                            "This is for children. From 18, ask for a needs assessment under"
                                    + " section 9 of the Care Act 2014."));
        }
        return found;
    }

    /**
     * Returns why a request cannot replace another.
     *
     * @param earlierOn when the other request was made
     * @return empty if it can
     */
    static List<Finding> ofRequestAnew(LocalDate requestedOn, LocalDate earlierOn) {
        List<Finding> found = new ArrayList<>();
        notBefore("requestedOn", requestedOn, earlierOn, found);
        return found;
    }

    /**
     * Returns why an outcome cannot be recorded.
     *
     * @param requestedOn when the assessment was asked for
     * @param askedBy who asked
     * @param bornOn null if unknown, which sets no limit
     * @return empty if it can be recorded
     */
    static List<Finding> ofOutcome(
            TransitionDecision said,
            LocalDate requestedOn,
            AskedBy askedBy,
            LocalDate bornOn,
            LocalDate today) {
        List<Finding> found = new ArrayList<>();
        notInTheFuture("decidedOn", said.decidedOn(), today, found);
        notBefore("decidedOn", said.decidedOn(), requestedOn, found);
        boolean no =
                said.outcome().isANo()
                        || said.outcome() == TransitionOutcome.CHILD_DECLINED
                                && askedBy.isForTheChild();
        neededOnly("reasons", said.reasons(), no, found);
        neededOnly("reasonsSentOn", said.reasonsSentOn(), no && askedBy.isOwedReasons(), found);
        neededOnly(
                "lookAgainOn",
                said.lookAgainOn(),
                said.outcome() == TransitionOutcome.NOT_YET,
                found);
        neededOnly("atRisk", said.atRisk(), said.outcome().isForWantOfConsent(), found);
        if (said.reasonsSentOn() != null) {
            notInTheFuture("reasonsSentOn", said.reasonsSentOn(), today, found);
            notBefore("reasonsSentOn", said.reasonsSentOn(), said.decidedOn(), found);
        }
        if (said.lookAgainOn() != null) {
            lookAgain(said, bornOn, found);
        }
        if (Boolean.TRUE.equals(said.atRisk())) {
            found.add(
                    finding(
                            "atRisk",
                            "assess-all-the-same",
                            "The child is at risk: you must still carry out the assessment (Care"
                                    + " Act 2014, s 58(4))."));
        }
        return found;
    }

    private static void lookAgain(TransitionDecision said, LocalDate bornOn, List<Finding> found) {
        if (!said.lookAgainOn().isAfter(said.decidedOn())) {
            found.add(finding("lookAgainOn", "order", "Choose a day after the decision."));
        }
        if (bornOn != null && !said.lookAgainOn().isBefore(eighteenOn(bornOn))) {
            found.add(
                    finding(
                            "lookAgainOn",
                            "from-18",
                            "Look again while the young person is under 18."));
        }
    }

    /**
     * Returns why a conclusion cannot be recorded.
     *
     * @param assessedOn when the assessment was carried out
     * @return empty if it can be recorded
     */
    static List<Finding> ofConclusion(
            LocalDate concludedOn, LocalDate assessedOn, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        notInTheFuture("concludedOn", concludedOn, today, found);
        notBefore("concludedOn", concludedOn, assessedOn, found);
        return found;
    }

    /**
     * Returns whether services for the child under Children Act 1989 s 17 or CSDPA 1970 s 2 must
     * continue although the young person is 18.
     *
     * @param bornOn null if unknown; the answer is then false
     */
    static boolean servicesGoOn(TransitionStatus status, LocalDate bornOn, LocalDate today) {
        return status.isOpen() && bornOn != null && !today.isBefore(eighteenOn(bornOn));
    }

    /** Returns the source of the present state. */
    static String citation(TransitionStatus status) {
        return switch (status) {
            case WAITING -> "Care Act 2014, s 58(1)";
            case NOT_YET, REFUSED -> "Care Act 2014, s 58(1) and (5)";
            case CHILD_DECLINED, NOT_IN_BEST_INTERESTS -> "Care Act 2014, s 58(3) to (5)";
            case ASSESSED -> "Care Act 2014, s 59; " + SERVICES_GO_ON;
            case CONCLUDED -> SERVICES_GO_ON;
        };
    }

    private static void neededOnly(
            String field, Object value, boolean needed, List<Finding> found) {
        if (needed && value == null) {
            found.add(finding(field, "required", "Send this with that outcome."));
        }
        if (!needed && value != null) {
            found.add(finding(field, "not-with-this-outcome", "Leave this out."));
        }
    }

    private static void notInTheFuture(
            String field, LocalDate date, LocalDate today, List<Finding> found) {
        if (date.isAfter(today)) {
            found.add(finding(field, "in-the-future", "Choose today's date or an earlier one."));
        }
    }

    private static void notBefore(
            String field, LocalDate date, LocalDate first, List<Finding> found) {
        if (date.isBefore(first)) {
            found.add(
                    finding(field, "order", "Choose a day that is not before the previous step."));
        }
    }

    private static Finding finding(String field, String code, String explanation) {
        return new Finding(Place.of(field), code, explanation);
    }
}
