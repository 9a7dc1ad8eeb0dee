package london.dsco.advice.writing;

import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the author confirms on submitting, because many people read a plan: section D contains what
 * is relevant, and nobody else's data. Practice from the slides of a city council; the law behind
 * it is data minimisation (UK GDPR article 5(1)(c)).
 *
 * @param noThirdPartyNames that the advice names nobody but the child or young person, those who
 *     care for them and the professionals around them
 * @param proportionate that it says no more than the advice needs
 */
@Schema(requiredProperties = {"noThirdPartyNames", "proportionate"})
public record Attestation(Boolean noThirdPartyNames, Boolean proportionate) {

    /**
     * Returns the findings that block submission.
     *
     * @param given the attestation sent with the submission; null if there is none
     * @return one finding for each statement that the author does not make
     */
    public static List<Finding> findings(Attestation given) {
        Attestation made = given == null ? new Attestation(null, null) : given;
        List<Finding> open = new ArrayList<>();
        require(
                open,
                "noThirdPartyNames",
                made.noThirdPartyNames,
                "Send true to confirm that the advice does not name any third party.");
        require(
                open,
                "proportionate",
                made.proportionate,
                "Send true to confirm that the advice says no more than it needs to.");
        return List.copyOf(open);
    }

    private static void require(
            List<Finding> open, String field, Boolean statement, String explanation) {
        if (!Boolean.TRUE.equals(statement)) {
            open.add(new Finding(Place.of("attestation", field), "not-attested", explanation));
        }
    }
}
