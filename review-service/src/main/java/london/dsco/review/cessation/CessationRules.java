package london.dsco.review.cessation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.review.plan.CeaseReason;

/**
 * When a plan may cease. Dates are London's.
 *
 * <ul>
 *   <li>To cease a plan by decision, the authority informs and consults the family and the setting,
 *       and then notifies its decision (SEND Regulations 2014 reg 31).
 *   <li>The plan stays in force until the time for an appeal has passed or the appeal is finally
 *       determined (CFA 2014 s45(4)). The time to appeal ends two months after the notice or one
 *       month after a mediation certificate, whichever is later (Tribunal Procedure (First-tier
 *       Tribunal) (Health, Education and Social Care Chamber) Rules 2008, r 20(1)).
 *   <li>A plan may be maintained until the end of the academic year in which the young person is 25
 *       (CFA 2014 s46). If that year does not end on 31 July, it ends with the course and before
 *       their 26th birthday (SEND Regulations 2014 reg 46), so no such plan ends later.
 * </ul>
 */
final class CessationRules {

    static final String APPEAL = "Children and Families Act 2014, s 45(4)";
    static final String GREATEST_AGE =
            "Children and Families Act 2014, s 46; SEND Regulations 2014, reg 46";

    private static final int MONTHS_FROM_NOTICE = 2;
    private static final int MONTHS_FROM_CERTIFICATE = 1;
    private static final int GREATEST_AGE_IN_YEARS = 25;

    private CessationRules() {}

    /**
     * Returns the first day on which the plan may have ceased under the rules on appeals.
     *
     * @param cessation by decision, with the dates that a decision needs
     */
    static LocalDate firstDay(Cessation cessation) {
        if (cessation.appealed()) {
            return cessation.appealDeterminedOn();
        }
        LocalDate lastForAppeal = cessation.noticeOn().plusMonths(MONTHS_FROM_NOTICE);
        LocalDate certificate = cessation.mediationCertificateOn();
        if (certificate != null) {
            LocalDate after = certificate.plusMonths(MONTHS_FROM_CERTIFICATE);
            lastForAppeal = after.isAfter(lastForAppeal) ? after : lastForAppeal;
        }
        return lastForAppeal.plusDays(1);
    }

    /**
     * Checks a cessation.
     *
     * @param planMadeOn when the plan was made
     * @param bornOn date of birth; null if unknown, which sets no limit
     * @param today London's date
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every date that is
     *     missing, in the future or out of order; with the limit and its citation where the law
     *     does not allow the day
     */
    static void check(
            Cessation cessation, LocalDate planMadeOn, LocalDate bornOn, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        datesOf(cessation, planMadeOn, today, findings);
        if (!findings.isEmpty()) {
            throw Refusal.unprocessable(
                            "A date is missing, in the future or in the wrong order.", findings)
                    .raise();
        }
        if (cessation.reason().isADecision()) {
            LocalDate first = firstDay(cessation);
            if (cessation.ceasedOn().isBefore(first)) {
                throw refused(
                                "too-early",
                                "The plan stays in force while an appeal is possible or under way: it"
                                        + " can cease on or after "
                                        + first
                                        + ".")
                        .withLimit(first, APPEAL)
                        .raise();
            }
        } else if (cessation.reason() == CeaseReason.MAXIMUM_AGE && bornOn != null) {
            checkAge(cessation.ceasedOn(), bornOn);
        }
    }

    private static void checkAge(LocalDate ceasedOn, LocalDate bornOn) {
        LocalDate birthday = bornOn.plusYears(GREATEST_AGE_IN_YEARS);
        LocalDate last = bornOn.plusYears(GREATEST_AGE_IN_YEARS + 1L);
        if (ceasedOn.isBefore(birthday)) {
            throw refused(
                            "too-early",
                            "The young person turns 25 on "
                                    + birthday
                                    + ". A plan cannot cease because of their age before that.")
                    .withLimit(birthday, GREATEST_AGE)
                    .raise();
        }
        if (ceasedOn.isAfter(last)) {
            throw refused(
                            "too-late",
                            "A plan for a young person of this age must have ceased on or before "
                                    + last
                                    + ".")
                    .withLimit(last, GREATEST_AGE)
                    .raise();
        }
    }

    private static void datesOf(
            Cessation cessation, LocalDate planMadeOn, LocalDate today, List<Finding> findings) {
        notInTheFuture("ceasedOn", cessation.ceasedOn(), today, findings);
        notInTheFuture("consultedOn", cessation.consultedOn(), today, findings);
        notInTheFuture("noticeOn", cessation.noticeOn(), today, findings);
        notInTheFuture(
                "mediationCertificateOn", cessation.mediationCertificateOn(), today, findings);
        notInTheFuture("appealDeterminedOn", cessation.appealDeterminedOn(), today, findings);
        inOrder("ceasedOn", planMadeOn, cessation.ceasedOn(), "planMadeOn", findings);
        inOrder("noticeOn", cessation.consultedOn(), cessation.noticeOn(), "consultedOn", findings);
        inOrder(
                "appealDeterminedOn",
                cessation.noticeOn(),
                cessation.appealDeterminedOn(),
                "noticeOn",
                findings);
        if (cessation.reason().isADecision()) {
            needed("consultedOn", cessation.consultedOn(), findings);
            needed("noticeOn", cessation.noticeOn(), findings);
            if (cessation.appealed()) {
                needed("appealDeterminedOn", cessation.appealDeterminedOn(), findings);
            }
        }
    }

    private static void notInTheFuture(
            String field, LocalDate date, LocalDate today, List<Finding> findings) {
        if (date != null && date.isAfter(today)) {
            findings.add(
                    new Finding(field, "in-the-future", "The date must not be in the future."));
        }
    }

    private static void inOrder(
            String field, LocalDate first, LocalDate date, String other, List<Finding> findings) {
        if (date != null && first != null && date.isBefore(first)) {
            findings.add(new Finding(field, "order", "The date must not be before " + other + "."));
        }
    }

    private static void needed(String field, LocalDate date, List<Finding> findings) {
        if (date == null) {
            findings.add(
                    new Finding(
                            field,
                            "required",
                            "Give this date if the authority decided to cease."));
        }
    }

    private static Refusal refused(String code, String explanation) {
        return Refusal.unprocessable("ceasedOn", code, explanation);
    }
}
