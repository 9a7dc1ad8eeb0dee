package london.dsco.review.performance;

import static london.dsco.review.performance.Figures.MET;
import static london.dsco.review.performance.Figures.review;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import london.dsco.grading.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each share is tested at the day on which it changes, as regulations 18 and 20 put it. */
class ReviewMeasureTest {

    private static final String IN = "counted";
    private static final String NOT = "not counted";
    private static final String OUT = "left out";

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Returns how one review adds to a share: to both numbers, to the second only, to neither. */
    private static String share(ReviewMeasure measure, Figures review) {
        List<ReviewFigure> cohort = List.of(review.figure());
        assertThat(measure.count(cohort)).isLessThanOrEqualTo(measure.whole(cohort));
        return measure.whole(cohort) == 0 ? OUT : measure.count(cohort) == 1 ? IN : NOT;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, counted", // the last day of the twelve months
        "2026-04-08, not counted",
        ",           not counted" // a review that never met is not punctual
    })
    void aMeetingIsInTimeUntilTheLastDayOfTheTwelveMonths(String met, String share) {
        assertThat(share(ReviewMeasure.MEETING_IN_TIME, review().metOn(day(met)))).isEqualTo(share);
    }

    @Test
    void aMeetingAfterTheLimitOfAPhaseTransferIsNotInTime() {
        assertThat(share(ReviewMeasure.MEETING_IN_TIME, review())).isEqualTo(IN);
        assertThat(share(ReviewMeasure.MEETING_IN_TIME, review().afterTheLimit())).isEqualTo(NOT);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, counted", "2026-03-11, not counted", ", not counted"})
    void aMeetingLeavesFourWeeksUntilTheLastDayForIt(String met, String share) {
        assertThat(share(ReviewMeasure.MEETING_LEAVES_FOUR_WEEKS, review().metOn(day(met))))
                .isEqualTo(share);
    }

    /** Four weeks after a meeting on 2 March end with 30 March: reg 20(10). */
    @ParameterizedTest
    @CsvSource({
        "2026-03-30, 2026-06-01, counted",
        "2026-03-31, 2026-06-01, not counted",
        "2026-03-05, 2026-03-05, counted", // decided already
        ",           2026-03-30, left out", // it may still be in time
        ",           2026-03-31, not counted"
    })
    void aDecisionIsInTimeUntilTheEndOfTheFourthWeek(
            String notified, String counted, String share) {
        Figures review = review().notifiedOn(day(notified)).countedOn(day(counted));

        assertThat(share(ReviewMeasure.DECIDED_IN_FOUR_WEEKS, review)).isEqualTo(share);
    }

    @Test
    void aDecisionWithoutAMeetingIsNotCountedInWeeks() {
        Figures review = review().metOn(null).notifiedOn(MET);

        assertThat(share(ReviewMeasure.DECIDED_IN_FOUR_WEEKS, review)).isEqualTo(OUT);
        assertThat(review.figure().isDecidedInFourWeeks()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-07, 2026-06-01, counted",
        "2026-04-08, 2026-06-01, not counted",
        ",           2026-04-07, left out",
        ",           2026-04-08, not counted"
    })
    void aReviewIsCompleteInTimeUntilTheDayItIsDue(String notified, String counted, String share) {
        Figures review = review().notifiedOn(day(notified)).countedOn(day(counted));

        assertThat(share(ReviewMeasure.DECIDED_IN_TWELVE_MONTHS, review)).isEqualTo(share);
    }

    @ParameterizedTest
    @EnumSource(names = {"DECIDED_IN_FOUR_WEEKS", "DECIDED_IN_TWELVE_MONTHS"})
    void nobodyOwesADecisionAboutAPlanThatCeased(ReviewMeasure measure) {
        assertThat(share(measure, review())).isEqualTo(NOT);
        assertThat(share(measure, review().whosePlanCeased())).isEqualTo(OUT);
    }

    /** Two weeks before a meeting on 2 March is 16 February: reg 20(3). */
    @ParameterizedTest
    @CsvSource({
        "2026-02-16, counted,     counted",
        "2026-02-17, counted,     not counted",
        ",           not counted, not counted"
    })
    void anInvitationIsInTimeUntilTwoWeeksBeforeTheMeeting(
            String invited, String atAll, String inTime) {
        Figures review = review().socialCare(day(invited), false, null);

        assertThat(share(ReviewMeasure.SOCIAL_CARE_INVITED, review)).isEqualTo(atAll);
        assertThat(share(ReviewMeasure.SOCIAL_CARE_INVITED_IN_TIME, review)).isEqualTo(inTime);
    }

    /** Either the advice or the report is enough, if it came by 16 February: reg 20(4). */
    @ParameterizedTest
    @CsvSource({
        "2026-02-16, ,           counted,     counted",
        "2026-02-17, ,           counted,     not counted",
        ",           2026-02-16, counted,     counted",
        ",           2026-02-17, counted,     not counted",
        "2026-02-17, 2026-02-16, counted,     counted",
        "2026-02-16, 2026-02-17, counted,     counted",
        ",           ,           not counted, not counted"
    })
    void writtenInputIsInTimeUntilTwoWeeksBeforeTheMeeting(
            String wrote, String sent, String atAll, String inTime) {
        Figures review = review().socialCare(null, false, day(wrote)).report(day(sent), null);

        assertThat(share(ReviewMeasure.SOCIAL_CARE_CONTRIBUTED, review)).isEqualTo(atAll);
        assertThat(share(ReviewMeasure.SOCIAL_CARE_ADVICE_IN_TIME, review)).isEqualTo(inTime);
    }

    @ParameterizedTest
    @CsvSource({
        "false, ,           ,           counted",
        "true,  ,           ,           not counted",
        "false, 2026-03-01, ,           not counted",
        "false, ,           2026-03-01, not counted"
    })
    void socialCareIsMissingIfItNeitherCameNorWrote(
            boolean attended, String wrote, String sent, String missing) {
        Figures review = review().socialCare(null, attended, day(wrote)).report(day(sent), null);

        assertThat(share(ReviewMeasure.SOCIAL_CARE_MISSING, review)).isEqualTo(missing);
        assertThat(share(ReviewMeasure.SOCIAL_CARE_ATTENDED, review))
                .isEqualTo(attended ? IN : NOT);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SOCIAL_CARE_INVITED",
                "SOCIAL_CARE_INVITED_IN_TIME",
                "SOCIAL_CARE_ATTENDED",
                "SOCIAL_CARE_CONTRIBUTED",
                "SOCIAL_CARE_ADVICE_IN_TIME",
                "SOCIAL_CARE_MISSING",
                "ALIGNED"
            })
    void aReviewWithoutAMeetingSaysNothingAboutWhoTookPart(ReviewMeasure measure) {
        Figures review =
                review().metOn(null)
                        .socialCare(MET.minusDays(30), true, MET.minusDays(30))
                        .report(MET.minusDays(30), Grade.GOOD)
                        .othersOn(MET);

        assertThat(share(measure, review)).isEqualTo(OUT);
    }

    @ParameterizedTest
    @EnumSource(Grade.class)
    void eachGradeIsCountedOnceAmongTheReportsThatWereSent(Grade grade) {
        Figures sent = review().report(MET, grade);
        Figures notSent = review().report(null, grade);

        assertThat(gradesCounting(sent)).containsExactly("REPORT_" + grade);
        assertThat(gradesCounting(notSent)).isEmpty();
        assertThat(share(ReviewMeasure.REPORT_GRADED, sent)).isEqualTo(IN);
        assertThat(share(ReviewMeasure.REPORT_GRADED, notSent)).isEqualTo(OUT);
    }

    private static List<String> gradesCounting(Figures review) {
        return Arrays.stream(Grade.values())
                .map(grade -> ReviewMeasure.valueOf("REPORT_" + grade))
                .filter(measure -> share(measure, review).equals(IN))
                .map(Enum::name)
                .toList();
    }

    @Test
    void aReportWithoutAnAuditIsSentButHasNoGrade() {
        Figures review = review().report(MET, null);

        assertThat(share(ReviewMeasure.REPORT_SENT, review)).isEqualTo(IN);
        assertThat(share(ReviewMeasure.REPORT_SENT, review())).isEqualTo(NOT);
        assertThat(share(ReviewMeasure.REPORT_GRADED, review)).isEqualTo(NOT);
        assertThat(share(ReviewMeasure.REPORT_GOOD, review)).isEqualTo(NOT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, true,  true,  counted",
        "2026-03-01, true,  false, not counted",
        "2026-03-01, false, true,  left out", // the child is in no such placement
        ",           true,  true,  left out" // there is no report to say it
    })
    void onlyReportsThatMustSayItAreCountedForMonitoringAndAdvocacy(
            String sent, boolean needed, boolean said, String share) {
        Figures monitored =
                review().report(new ReportPart(day(sent), null, needed, said, false, false));
        Figures offered =
                review().report(new ReportPart(day(sent), null, false, false, needed, said));

        assertThat(share(ReviewMeasure.MONITORING_SEEN, monitored)).isEqualTo(share);
        assertThat(share(ReviewMeasure.MONITORING_SEEN, offered)).isEqualTo(OUT);
        assertThat(share(ReviewMeasure.ADVOCATE_OFFERED, offered)).isEqualTo(share);
        assertThat(share(ReviewMeasure.ADVOCATE_OFFERED, monitored)).isEqualTo(OUT);
    }

    /** Eight weeks before 2 March is 5 January, and eight weeks after it is 27 April. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, counted",
        "2026-03-03, not counted",
        "2026-01-05, not counted",
        "2026-01-04, left out",
        "2026-04-27, not counted",
        "2026-04-28, left out"
    })
    void onlyReviewsWithinEightWeeksCouldHaveBeenHeldTogether(String other, String share) {
        assertThat(share(ReviewMeasure.ALIGNED, review().othersOn(day(other)))).isEqualTo(share);
        assertThat(share(ReviewMeasure.ALIGNED, review())).isEqualTo(OUT);
    }

    @Test
    void countsEachReviewOfACohortOnce() {
        List<ReviewFigure> cohort =
                List.of(
                        review().figure(),
                        review().metOn(LocalDate.of(2026, 4, 8)).figure(),
                        review().metOn(null).figure());

        assertThat(ReviewMeasure.MEETING_IN_TIME.whole(cohort)).isEqualTo(3);
        assertThat(ReviewMeasure.MEETING_IN_TIME.count(cohort)).isEqualTo(1);
    }

    @Test
    void aReaderWithoutDetailsNeverGetsTwoMeasuresOfWhichOneIncludesTheOther() {
        assertThat(ReviewMeasure.of(false))
                .containsExactly(
                        ReviewMeasure.MEETING_IN_TIME, ReviewMeasure.DECIDED_IN_FOUR_WEEKS);
        assertThat(ReviewMeasure.of(true)).containsExactly(ReviewMeasure.values());
    }

    @Test
    void eachMeasureIsDefinedInWordsOfItsOwn() {
        assertThat(
                        Arrays.stream(ReviewMeasure.values())
                                .map(measure -> measure.words().title())
                                .collect(Collectors.toSet()))
                .hasSameSizeAs(ReviewMeasure.values());
        assertThat(ReviewMeasure.REPORT_INADEQUATE.words().definition())
                .isEqualTo(
                        "Reports whose last audit before they were sent graded them Inadequate, of"
                                + " the reports that social care sent to reviews in the cohort. No"
                                + " dates are compared.");
    }
}
