package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.WorkingDays;

/**
 * When the next of a child's other reviews is due. "Within" and "not more than" exclude the day
 * from which they run. Months follow the corresponding-date rule, working days are those of England
 * and Wales, and no date moves for a weekend or a holiday.
 *
 * <p>Sources: the Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959)
 * regs 5, 33 and 48; the Care Leavers (England) Regulations 2010 (SI 2010/2571) reg 7; the Special
 * Educational Needs (Personal Budgets) Regulations 2014 (SI 2014/1652) reg 11; the Care and Support
 * (Direct Payments) Regulations 2014 (SI 2014/2871) reg 7(1)(a); Working Together to Safeguard
 * Children 2023; Promoting the education of looked-after children 2018. The intervals of child in
 * need plans, of direct payments under Children Act 1989 s 17A and of teams around a family or
 * child are local practice.
 */
final class CareClockRules {

    static final int FIRST_CARE_REVIEW_WORKING_DAYS = 20;

    private static final int ASSESSMENT_WORKING_DAYS = 45;
    private static final int FIRST_MONTHS = 3;
    private static final int NEXT_MONTHS = 6;
    private static final int A_YEAR = 12;
    private static final String PERSONAL_BUDGETS =
            "SI 2014/1652, reg 11(2), personal budget of the EHC plan";
    private static final String CARE_PLANNING = "SI 2010/959, ";
    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children 2023: ";
    private static final String EDUCATION =
            "Promoting the education of looked-after children 2018: ";

    private CareClockRules() {}

    /**
     * @param firstCareReviewOn the day fixed for the first review of the care plan, by which the
     *     personal education plan must be ready; null if none is fixed or it has been held
     * @param local the intervals that no law sets
     * @return empty for a kind without a clock or with its clock in {@link #personalBudget}, and
     *     when nothing more is due
     */
    static Optional<NextDue> next(
            ReviewKind kind, ClockFacts facts, LocalDate firstCareReviewOn, ReviewIntervals local) {
        return switch (kind) {
            case CLA -> Optional.of(careReview(facts));
            case PEP -> Optional.of(educationPlan(facts, firstCareReviewOn));
            case SHORT_BREAK ->
                    Optional.of(
                            months(
                                    facts,
                                    FIRST_MONTHS,
                                    NEXT_MONTHS,
                                    Basis.LAW,
                                    CARE_PLANNING + "reg 48"));
            case PATHWAY ->
                    Optional.of(
                            months(
                                    facts,
                                    NEXT_MONTHS,
                                    NEXT_MONTHS,
                                    Basis.LAW,
                                    "SI 2010/2571, reg 7"));
            case CP ->
                    Optional.of(
                            months(
                                    facts,
                                    FIRST_MONTHS,
                                    NEXT_MONTHS,
                                    Basis.STATUTORY_GUIDANCE,
                                    WORKING_TOGETHER + "review conferences"));
            case CIN ->
                    Optional.of(
                            months(
                                    facts,
                                    local.inNeedFirst(),
                                    local.inNeedNext(),
                                    Basis.PRACTICE,
                                    "Practice: the borough's interval for child in need plans"));
            case TAF, TAC ->
                    Optional.of(
                            months(
                                    facts,
                                    local.earlyHelp(),
                                    local.earlyHelp(),
                                    Basis.PRACTICE,
                                    "Practice: the borough's interval for early help"));
            case DIRECT_PAYMENT ->
                    Optional.of(
                            months(
                                    facts,
                                    local.paymentFirst(),
                                    local.paymentNext(),
                                    Basis.PRACTICE,
                                    "Practice: the borough's interval for direct payments under"
                                            + " Children Act 1989, s 17A"));
            case CARE_ACT_DIRECT_PAYMENT ->
                    Optional.of(
                            months(
                                    facts,
                                    NEXT_MONTHS,
                                    A_YEAR,
                                    Basis.LAW,
                                    "SI 2014/2871, reg 7(1)(a)"));
            case S17 -> assessment(facts);
            case HEALTH, PERSONAL_BUDGET -> Optional.empty();
        };
    }

    /** Returns whether a kind has a clock, so that facts about it lead to a date. */
    static boolean counts(ReviewKind kind) {
        return kind != ReviewKind.HEALTH;
    }

    /**
     * Returns when the direct payments of the plan's personal budget (Children and Families Act
     * 2014 s 49) are next reviewed. The first review is within three months of the first payment;
     * later ones come with each annual review of the plan (reg 11). Direct payments for social care
     * have reviews of their own.
     *
     * @param annualReviewBy the last day of the plan's present cycle
     */
    static NextDue personalBudget(ClockFacts facts, LocalDate annualReviewBy) {
        return facts.isBeforeTheFirst()
                ? new NextDue(
                        facts.beganOn().plusMonths(FIRST_MONTHS),
                        Basis.LAW,
                        PERSONAL_BUDGETS + ": within three months")
                : new NextDue(
                        annualReviewBy, Basis.LAW, PERSONAL_BUDGETS + ": with the annual review");
    }

    private static NextDue careReview(ClockFacts facts) {
        String citation = CARE_PLANNING + "reg 33";
        return facts.isBeforeTheFirst()
                ? new NextDue(firstCareReview(facts.beganOn()), Basis.LAW, citation + "(1)")
                : new NextDue(
                        facts.lastReviewedOn()
                                .plusMonths(facts.reviewsHeld() == 1 ? FIRST_MONTHS : NEXT_MONTHS),
                        Basis.LAW,
                        citation + "(2)");
    }

    private static LocalDate firstCareReview(LocalDate lookedAfterFrom) {
        return WorkingDays.after(lookedAfterFrom, FIRST_CARE_REVIEW_WORKING_DAYS);
    }

    /**
     * Returns when the personal education plan is next due: ready for the first review of the care
     * plan, then reviewed in every school term.
     */
    private static NextDue educationPlan(ClockFacts facts, LocalDate firstCareReviewOn) {
        if (facts.isBeforeTheFirst()) {
            LocalDate latest = firstCareReview(facts.beganOn());
            boolean earlier = firstCareReviewOn != null && firstCareReviewOn.isBefore(latest);
            return new NextDue(
                    earlier ? firstCareReviewOn : latest,
                    Basis.STATUTORY_GUIDANCE,
                    CARE_PLANNING + "reg 5; " + EDUCATION + "ready for the first care review");
        }
        return new NextDue(
                SchoolTerm.containing(facts.lastReviewedOn()).next().lastDay(),
                Basis.STATUTORY_GUIDANCE,
                EDUCATION + "reviewed every school term");
    }

    private static Optional<NextDue> assessment(ClockFacts facts) {
        return facts.isBeforeTheFirst()
                ? Optional.of(
                        new NextDue(
                                WorkingDays.after(facts.beganOn(), ASSESSMENT_WORKING_DAYS),
                                Basis.STATUTORY_GUIDANCE,
                                WORKING_TOGETHER + "45 working days from the referral"))
                : Optional.empty();
    }

    private static NextDue months(
            ClockFacts facts, int first, int next, Basis basis, String citation) {
        LocalDate by =
                facts.isBeforeTheFirst()
                        ? facts.beganOn().plusMonths(first)
                        : facts.lastReviewedOn().plusMonths(next);
        return new NextDue(by, basis, citation);
    }
}
