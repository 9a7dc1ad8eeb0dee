package london.dsco.advice.sen2;

import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.request.RequestOutcome;

/**
 * The codes of the SEN2 collection, from its guide for 2026 (version 1.3). Unknown values are null.
 */
final class Sen2Rules {

    private static final String YES = "Y";
    private static final int EXCEPTION = 1;

    private Sen2Rules() {}

    /**
     * Returns {@code RequestOutcome}. It is Y, the authority assesses, if a consideration says so
     * or the assessment ended, with or without a plan: advice is sought for an assessment (SEND
     * Regulations 2014 reg 6(1)). A withdrawal may be of the request to assess or of the
     * assessment.
     *
     * @param outcome null before the decision
     * @param agreed whether a consideration says that the authority assesses
     */
    static String requestOutcome(RequestOutcome outcome, boolean agreed) {
        return agreed || outcome == RequestOutcome.PLAN_ISSUED || outcome == RequestOutcome.NO_PLAN
                ? YES
                : null;
    }

    /**
     * Returns {@code AssessmentOutcome}: Y for a plan, N for no plan, W for an assessment that was
     * withdrawn or ceased.
     */
    static String assessmentOutcome(RequestOutcome outcome) {
        return switch (outcome) {
            case PLAN_ISSUED -> YES;
            case NO_PLAN -> "N";
            case WITHDRAWN -> "W";
        };
    }

    /**
     * Returns {@code Week20}: 1 if an exception to the twenty weeks applies. An exception that
     * excuses late advice also applies to the twenty weeks if its ground is exceptional
     * circumstances or absence from the area (SEND Regulations 2014 reg 8(2)(a) and (b); regs
     * 10(4)(c) and (d), 13(3)). A missed appointment is not one. The other exceptions, such as
     * closed schools, are not known here, so there is never a 0.
     *
     * @param excuse the ground of the approved exception; null if there is none
     */
    static Integer week20(ExceptionGround excuse) {
        return excuse == ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES
                        || excuse == ExceptionGround.ABSENT_FROM_AREA
                ? EXCEPTION
                : null;
    }
}
