package london.dsco.review.cessation;

import java.time.LocalDate;
import london.dsco.review.plan.CeaseReason;

/**
 * How a plan ended. London dates, null where a date is unknown or does not apply.
 *
 * @param ceasedOn the first day on which the plan is no longer maintained
 * @param appealed whether an appeal was brought
 */
record Cessation(
        LocalDate ceasedOn,
        CeaseReason reason,
        LocalDate consultedOn,
        LocalDate noticeOn,
        LocalDate mediationCertificateOn,
        boolean appealed,
        LocalDate appealDeterminedOn) {}
