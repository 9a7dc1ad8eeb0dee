package london.dsco.review.performance;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Involvement;

/**
 * What figures need to know about one review. All dates are London dates; null if unknown.
 *
 * @param planId of the plan; figures count children by it and never show it
 * @param metOn the day on which its meeting was held
 * @param meetBy the last day for a meeting whose decision is in time
 * @param afterLimit whether the meeting was after the last day the law allows
 * @param dueBy the last day for the decision: twelve months from the last one
 * @param notifiedOn when the family was told of the decision
 * @param closed whether the plan ceased before the review was complete
 * @param team team of the author of social care's report or, without a report, of the invited
 *     worker
 * @param today the day of the count
 */
record ReviewFigure(
        UUID planId,
        LocalDate metOn,
        LocalDate meetBy,
        boolean afterLimit,
        LocalDate dueBy,
        LocalDate notifiedOn,
        boolean closed,
        Involvement involvement,
        String team,
        String settingUrn,
        SocialCarePart socialCare,
        ReportPart report,
        OtherReviews others,
        LocalDate today) {

    /** From the meeting to the decision: four weeks. */
    private static final int DECISION_DAYS = 28;

    /** Two weeks before the meeting: the notice of it, and the advice for it. */
    private static final int NOTICE_DAYS = 14;

    boolean isMet() {
        return metOn != null;
    }

    /** Returns whether it was decided within four weeks of the meeting. */
    boolean isDecidedInFourWeeks() {
        return isMet() && notifiedOn != null && !notifiedOn.isAfter(metOn.plusDays(DECISION_DAYS));
    }

    /**
     * Returns whether it is certain that it was, or was not, decided within four weeks of the
     * meeting.
     */
    boolean isSettledAfterFourWeeks() {
        return isMet() && isSettledBy(metOn.plusDays(DECISION_DAYS));
    }

    boolean isDecidedWhenDue() {
        return notifiedOn != null && !notifiedOn.isAfter(dueBy);
    }

    boolean isSettledWhenDue() {
        return isSettledBy(dueBy);
    }

    private boolean isSettledBy(LocalDate limit) {
        return !closed && (notifiedOn != null || today.isAfter(limit));
    }

    /** Returns whether the day is no later than two weeks before the meeting. */
    boolean isTwoWeeksBefore(LocalDate day) {
        return day != null && isMet() && !day.isAfter(metOn.minusDays(NOTICE_DAYS));
    }
}
