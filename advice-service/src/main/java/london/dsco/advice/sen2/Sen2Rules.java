package london.dsco.advice.sen2;

import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.request.RequestOutcome;

/**
 * The codes of the SEN2 collection, as its guide for 2026 (version 1.3) has them. What is not known
 * is null.
 */
final class Sen2Rules {

    private static final String YES = "Y";
    private static final int EXCEPTION = 1;

    private Sen2Rules() {}

    /**
     * {@code RequestOutcome}: Y, the authority assesses, where a consideration says so or the
     * assessment came to its end, with or without a plan: advice is sought for an assessment (SEND
     * Regulations 2014 reg 6(1)). What is withdrawn may be the request to assess or the assessment.
     *
     * @param outcome null while nothing is decided
     * @param agreed whether a consideration says that the authority assesses
     */
    static String requestOutcome(RequestOutcome outcome, boolean agreed) {
        return agreed || outcome == RequestOutcome.PLAN_ISSUED || outcome == RequestOutcome.NO_PLAN
                ? YES
                : null;
    }

    /**
     * {@code AssessmentOutcome}: Y for a plan, N for none, W for an assessment that was withdrawn
     * or ceased.
     */
    static String assessmentOutcome(RequestOutcome outcome) {
        return switch (outcome) {
            case PLAN_ISSUED -> YES;
            case NO_PLAN -> "N";
            case WITHDRAWN -> "W";
        };
    }

    /**
     * {@code Week20}: 1 where an exception to the twenty weeks applies. An exception that excuses
     * late advice is one to the twenty weeks too where its ground is exceptional circumstances or
     * absence from the area (SEND Regulations 2014 reg 8(2)(a) and (b); regs 10(4)(c) and (d),
     * 13(3)). A missed appointment is none. The other exceptions, such as closed schools, are not
     * known here, so there is never a 0.
     *
     * @param excuse the ground of the approved exception; null for none
     */
    static Integer week20(ExceptionGround excuse) {
        return excuse == ExceptionGround.EXCEPTIONAL_CIRCUMSTANCES
                        || excuse == ExceptionGround.ABSENT_FROM_AREA
                ? EXCEPTION
                : null;
    }
}
