package london.dsco.review.performance;

import java.time.LocalDate;

/**
 * How social care took part in a review.
 *
 * @param invitedOn when it was invited; null if it is not yet invited
 * @param attended whether somebody from social care attended the meeting
 * @param wroteOn when its first advice or contribution in lieu was received; null if there is none
 */
record SocialCarePart(LocalDate invitedOn, boolean attended, LocalDate wroteOn) {

    static final SocialCarePart NONE = new SocialCarePart(null, false, null);
}
