package london.dsco.advice.tribunal;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.content.SocialCareSection;

/**
 * The Tribunal's recommendation.
 *
 * @param reference the Tribunal's own number of the appeal; null if it is not known
 * @param heldOn London date of the hearing; null if there was none
 * @param receivedOn London date on which the authority received it
 * @param sections the sections in the order of the plan
 * @param words the recommendation itself
 */
record Recommendation(
        String reference,
        LocalDate heldOn,
        LocalDate receivedOn,
        List<SocialCareSection> sections,
        String words) {}
