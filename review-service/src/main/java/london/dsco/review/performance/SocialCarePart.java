package london.dsco.review.performance;

import java.time.LocalDate;

/**
 * How social care took part in a review.
 *
 * @param invitedOn when it was invited; null while it is not
 * @param attended whether somebody of it came to the meeting
 * @param wroteOn when its first advice or contribution in lieu was received; null for none
 */
record SocialCarePart(LocalDate invitedOn, boolean attended, LocalDate wroteOn) {

    static final SocialCarePart NONE = new SocialCarePart(null, false, null);
}
