package london.dsco.review.performance;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Involvement;

/**
 * What figures need of one review. All dates are London dates; what is not known is null.
 *
 * @param planId of the plan; figures count children by it and never show it
 * @param metOn the day on which its meeting was held
 * @param meetBy the last day for a meeting whose decision is in time
 * @param afterLimit whether the meeting was after the last day the law allows
 * @param dueBy the last day for the decision: twelve months from the last one
 * @param notifiedOn when the family was told of the decision
 * @param closed whether the plan ceased before the review was complete
 * @param team of the author of social care's report, else of the worker who is invited
 * @param today the day on which it is counted
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

    /** Before the meeting: notice of it, and advice for it. */
    private static final int NOTICE_DAYS = 14;

    boolean isMet() {
        return metOn != null;
    }

    /** Decided within four weeks of the meeting. */
    boolean isDecidedInFourWeeks() {
        return isMet() && notifiedOn != null && !notifiedOn.isAfter(metOn.plusDays(DECISION_DAYS));
    }

    /** Whether it is settled if it was, or was not, decided within four weeks of the meeting. */
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

    /** Whether the day is no later than two weeks before the meeting. */
    boolean isTwoWeeksBefore(LocalDate day) {
        return day != null && isMet() && !day.isAfter(metOn.minusDays(NOTICE_DAYS));
    }
}
