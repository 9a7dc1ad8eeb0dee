package london.dsco.advice.content;

import jakarta.validation.constraints.Size;

/**
 * The assessment that this one is combined with, so that the family tells its story once (Working
 * Together to Safeguard Children: the authority's local protocol for assessment).
 *
 * @param ref the borough's own reference of that assessment
 * @param lead who leads it
 * @param localProtocolAddress where the borough publishes its protocol, taken from its settings; a
 *     value sent here is ignored
 */
public record CoordinatedAssessment(
        AssessmentType type,
        @Size(max = Limits.REFERENCE) String ref,
        @Size(max = Limits.LINE) String lead,
        @Size(max = Limits.LINE) String localProtocolAddress) {

    CoordinatedAssessment under(String protocol) {
        return new CoordinatedAssessment(type, ref, lead, protocol);
    }
}
