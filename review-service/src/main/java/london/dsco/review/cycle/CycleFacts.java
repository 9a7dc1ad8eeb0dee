package london.dsco.review.cycle;

import java.time.LocalDate;

/**
 * What the dates of a review cycle depend on.
 *
 * @param startsOn the date of the last review, or where there was none, the date on which the plan
 *     was made
 * @param dateOfBirth null when only the borough knows it
 * @param cohort null when neither a date of birth nor a year group is known
 * @param settingFinalYear the last year that the present setting teaches; null when it ends where
 *     most do
 * @param post16MoveOn a proposed move from one post-16 institution to another; null when none is
 *     proposed
 * @param meetingOn the review meeting; null until one is set
 */
public record CycleFacts(
        LocalDate startsOn,
        LocalDate dateOfBirth,
        Cohort cohort,
        YearGroup settingFinalYear,
        LocalDate post16MoveOn,
        LocalDate meetingOn) {

    public CycleFacts withMeetingOn(LocalDate meeting) {
        return new CycleFacts(
                startsOn, dateOfBirth, cohort, settingFinalYear, post16MoveOn, meeting);
    }
}
