package london.dsco.advice.consideration;

import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the person who answers confirms, because the SEN team and a panel read the answer (UK GDPR
 * article 5(1)(c), data minimisation).
 *
 * @param noThirdPartyNames that the answer names nobody but the child or young person, those who
 *     care for them and the professionals around them
 * @param proportionate that it says no more than the decision needs, and nothing about risk
 */
@Schema(requiredProperties = {"noThirdPartyNames", "proportionate"})
public record AnswerAttestation(Boolean noThirdPartyNames, Boolean proportionate) {

    /**
     * Returns the findings that prevent the answer.
     *
     * @param given the attestation sent with the answer; null if there is none
     * @return one finding for each statement that is not made
     */
    static List<Finding> findings(AnswerAttestation given) {
        List<Finding> open = new ArrayList<>();
        if (given == null || !Boolean.TRUE.equals(given.noThirdPartyNames)) {
            open.add(
                    missing(
                            "noThirdPartyNames",
                            "Send true to confirm that the answer does not name any third party."));
        }
        if (given == null || !Boolean.TRUE.equals(given.proportionate)) {
            open.add(
                    missing(
                            "proportionate",
                            "Send true to confirm that the answer says no more than the decision"
                                    + " needs."));
        }
        return List.copyOf(open);
    }

    private static Finding missing(String field, String explanation) {
        return new Finding(Place.of("attestation", field), "not-attested", explanation);
    }
}
