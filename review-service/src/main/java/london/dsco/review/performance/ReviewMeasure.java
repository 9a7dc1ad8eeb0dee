package london.dsco.review.performance;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import london.dsco.figures.MeasureWords;
import london.dsco.grading.Grade;

/** A published share, with its numerator and denominator. Nothing else computes it. */
public enum ReviewMeasure {
    MEETING_IN_TIME(
            "Meetings held in time",
            "Reviews whose meeting was held by the last day the law allows",
            "all reviews in the cohort",
            "The last day is the end of the twelve months, or earlier before a"
                    + " change of phase",
            "Children and Families Act 2014 s 44(1); SEND Regulations 2014 reg 18",
            figure -> figure.isMet() && !figure.afterLimit() && isBy(figure),
            figure -> true),
    MEETING_LEAVES_FOUR_WEEKS(
            "Meetings that left four weeks for the decision",
            "Reviews whose meeting was held by the day that leaves four weeks until the review is due",
            "all reviews in the cohort",
            "The day is 28 days before the end of the twelve months, or earlier before a change of"
                    + " phase",
            "SEND Regulations 2014 regs 18 and 20(10)",
            figure -> figure.isMet() && !figure.metOn().isAfter(figure.meetBy()),
            figure -> true),
    DECIDED_IN_FOUR_WEEKS(
            "Decided within four weeks of the meeting",
            "Reviews whose family was told the decision by the 28th day after the meeting",
            "the reviews in the cohort that had a meeting and have been decided, or"
                    + " whose four weeks have passed, except those of plans that ceased first",
            "The 28 days begin on the day after the meeting",
            "SEND Regulations 2014 reg 20(10)",
            ReviewFigure::isDecidedInFourWeeks,
            ReviewFigure::isSettledAfterFourWeeks),
    DECIDED_IN_TWELVE_MONTHS(
            "Decided within the twelve months",
            "Reviews whose family was told the decision by the day the review was due",
            "the reviews in the cohort that have been decided, or were due before"
                    + " today, except those of plans that ceased first",
            "A review is due on the last day of twelve months from the last"
                    + " decision or, if there is none, from the plan",
            "Children and Families Act 2014 s 44(1); SEND Code of Practice 2015 para 9.169",
            ReviewFigure::isDecidedWhenDue,
            ReviewFigure::isSettledWhenDue),
    SOCIAL_CARE_INVITED(
            "Social care invited",
            "Reviews that social care was invited to",
            Words.MET,
            Words.NO_CLOCK,
            "SEND Regulations 2014 reg 20(2)(d)",
            figure -> figure.socialCare().invitedOn() != null,
            ReviewFigure::isMet),
    SOCIAL_CARE_INVITED_IN_TIME(
            "Social care invited two weeks before",
            "Reviews that social care was invited to at least two weeks before the meeting",
            Words.MET,
            Words.TWO_WEEKS,
            "SEND Regulations 2014 reg 20(3)",
            figure -> figure.isTwoWeeksBefore(figure.socialCare().invitedOn()),
            ReviewFigure::isMet),
    SOCIAL_CARE_ATTENDED(
            "Social care attended",
            "Reviews whose meeting somebody from social care attended",
            Words.MET,
            Words.NO_CLOCK,
            Words.INPUT,
            figure -> figure.socialCare().attended(),
            ReviewFigure::isMet),
    SOCIAL_CARE_CONTRIBUTED(
            "Social care contributed in writing",
            "Reviews for which social care gave advice, a contribution in lieu or its report",
            Words.MET,
            Words.NO_CLOCK,
            Words.INPUT,
            figure -> figure.socialCare().wroteOn() != null || figure.report().isSent(),
            ReviewFigure::isMet),
    SOCIAL_CARE_ADVICE_IN_TIME(
            "Social care advice two weeks before",
            "Reviews for which social care gave advice, a contribution in lieu or its report at least"
                    + " two weeks before the meeting",
            Words.MET,
            Words.TWO_WEEKS,
            "SEND Regulations 2014 reg 20(4)",
            figure ->
                    figure.isTwoWeeksBefore(figure.socialCare().wroteOn())
                            || figure.isTwoWeeksBefore(figure.report().sentOn()),
            ReviewFigure::isMet),
    SOCIAL_CARE_MISSING(
            "Without social care",
            "Reviews where social care neither attended the meeting nor gave"
                    + " anything in writing",
            Words.MET,
            Words.NO_CLOCK,
            Words.INPUT,
            figure ->
                    !figure.socialCare().attended()
                            && figure.socialCare().wroteOn() == null
                            && !figure.report().isSent(),
            ReviewFigure::isMet),
    REPORT_SENT(
            "Social care reports sent",
            "Reviews to which social care sent its report",
            "all reviews in the cohort",
            Words.NO_CLOCK,
            Words.INPUT,
            figure -> figure.report().isSent(),
            figure -> true),
    REPORT_GRADED(
            "Social care reports audited",
            "Reports audited before they were sent",
            Words.SENT,
            Words.NO_CLOCK,
            Words.QUALITY,
            figure -> figure.report().grade() != null,
            figure -> figure.report().isSent()),
    REPORT_OUTSTANDING(Grade.OUTSTANDING, "Outstanding"),
    REPORT_GOOD(Grade.GOOD, "Good"),
    REPORT_REQUIRES_IMPROVEMENT(Grade.REQUIRES_IMPROVEMENT, "Requires improvement"),
    REPORT_INADEQUATE(Grade.INADEQUATE, "Inadequate"),
    MONITORING_SEEN(
            "Children in placements who have been seen",
            "Reports that give the day when those monitoring the child last saw them",
            "the reports sent to reviews in the cohort about children in a"
                    + " residential placement of 52 weeks, outside the area or educated"
                    + " otherwise than at school, according to the plan as it stands now",
            Words.NO_CLOCK,
            "Regional practice; SI 2011/1010",
            figure -> figure.report().saysWhenSeen(),
            figure -> figure.report().isSent() && figure.report().needsMonitoring()),
    ADVOCATE_OFFERED(
            "Children in residential placements offered an advocate",
            "Reports that say an advocate was offered, or that there is already one",
            "the reports sent to reviews in the cohort about children in a"
                    + " residential placement of 52 weeks, according to the plan as it stands"
                    + " now",
            Words.NO_CLOCK,
            "Network practice: an advocate for each disabled child in a residential placement",
            figure -> figure.report().saysAdvocateOffered(),
            figure -> figure.report().isSent() && figure.report().needsAdvocacy()),
    ALIGNED(
            "Reviews held together",
            "Reviews whose meeting was on the same day as another review of the child",
            "the reviews in the cohort whose meeting was within eight weeks of"
                    + " another review of the child",
            "Compares the day of the meeting with the days of the child's other past reviews",
            "SEND Code of Practice 2015 paras 9.169 and 10.18 to 10.20",
            figure -> figure.others().isOn(figure.metOn()),
            figure -> figure.isMet() && figure.others().isNear(figure.metOn()));

    private static final List<ReviewMeasure> WITHOUT_DETAILS =
            List.of(MEETING_IN_TIME, DECIDED_IN_FOUR_WEEKS);

    private final MeasureWords words;
    private final Predicate<ReviewFigure> counted;
    private final Predicate<ReviewFigure> of;

    ReviewMeasure(
            String title,
            String numerator,
            String denominator,
            String clock,
            String source,
            Predicate<ReviewFigure> counted,
            Predicate<ReviewFigure> of) {
        this.words = new MeasureWords(title, numerator, denominator, clock, source);
        this.counted = counted;
        this.of = of;
    }

    ReviewMeasure(Grade grade, String name) {
        this(
                "Social care reports graded " + name,
                "Reports whose last audit before they were sent graded them " + name,
                Words.SENT,
                Words.NO_CLOCK,
                Words.QUALITY,
                figure -> figure.report().grade() == grade,
                figure -> figure.report().isSent());
    }

    /**
     * Returns the measures for a reader. A reader without details never receives two measures if
     * one includes the other: the difference would be a small number that nothing hides.
     */
    static List<ReviewMeasure> of(boolean details) {
        return details ? Arrays.asList(values()) : WITHOUT_DETAILS;
    }

    MeasureWords words() {
        return words;
    }

    /** Returns the denominator of the share. */
    long whole(List<ReviewFigure> cohort) {
        return cohort.stream().filter(of).count();
    }

    /** Returns the numerator of the share. */
    long count(List<ReviewFigure> cohort) {
        return cohort.stream().filter(of).filter(counted).count();
    }

    private static boolean isBy(ReviewFigure figure) {
        return !figure.metOn().isAfter(figure.dueBy());
    }

    /** Words that several measures share. */
    private static final class Words {

        static final String MET = "the reviews in the cohort whose meeting was held";
        static final String SENT = "the reports that social care sent to reviews in the cohort";
        static final String NO_CLOCK = "No dates are compared";
        static final String TWO_WEEKS = "The last day is the 14th day before the meeting";
        static final String INPUT =
                "Network practice: all social care input to annual reviews is tracked";
        static final String QUALITY = "The report's audit template, which calculates the grade";
    }
}
