package london.dsco.advice.consideration;

import java.util.List;
import london.dsco.advice.request.Sight;

/**
 * A consideration with everything on its record.
 *
 * @param sight how much of it the reader sees
 * @param answers in the order of their numbers
 * @param votes in the order of the panels
 */
record ConsiderationLine(
        Consideration consideration,
        Sight sight,
        List<SocialCareAnswer> answers,
        List<ConsiderationVote> votes) {}
