package london.dsco.advice.tribunal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.clock.RecommendationClock;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/** What a recommendation and its answer must say. All dates are London dates. */
final class TribunalRules {

    private TribunalRules() {}

    /**
     * Returns the findings that prevent the record of a recommendation.
     *
     * @param heldOn day of the hearing; null if there was none
     * @return empty if there are none
     */
    static List<Finding> findings(LocalDate heldOn, LocalDate receivedOn, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (receivedOn.isAfter(today)) {
            found.add(
                    new Finding(
                            "receivedOn",
                            "in-the-future",
                            "Record a recommendation once you have received it."));
        }
        if (receivedOn.isBefore(RecommendationClock.IN_FORCE_FROM)) {
            found.add(
                    new Finding(
                            "receivedOn",
                            "before-the-law",
                            "The Tribunal could not recommend social care before 3 April 2018."));
        }
        if (heldOn != null && heldOn.isAfter(receivedOn)) {
            found.add(
                    new Finding(
                            "heldOn",
                            "after-receipt",
                            "A recommendation follows the hearing. Correct one of the dates."));
        }
        return found;
    }

    /**
     * Refuses an answer that is not valid.
     *
     * @param receivedOn when the authority received the recommendation
     * @param reasons null if there are none
     * @return {@code UNPROCESSABLE}, with the source of the duty if the reasons are missing;
     *     otherwise empty
     */
    static Optional<Refusal> responseRefusal(
            LocalDate receivedOn, LocalDate respondedOn, String reasons, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (respondedOn.isAfter(today)) {
            found.add(
                    new Finding(
                            "respondedOn",
                            "in-the-future",
                            "Record the response once it has been sent."));
        }
        if (respondedOn.isBefore(receivedOn)) {
            found.add(
                    new Finding(
                            "respondedOn",
                            "before-receipt",
                            "The response cannot be before the recommendation was received."));
        }
        boolean unreasoned = reasons == null || reasons.isBlank();
        if (unreasoned) {
            found.add(
                    new Finding(
                            "reasons",
                            "required",
                            "Give the reasons, even if the recommendation is followed."));
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Refusal refusal = Refusal.unprocessable("This response cannot be recorded.", found);
        return Optional.of(
                unreasoned ? refusal.with("citation", RecommendationClock.CITATION) : refusal);
    }
}
