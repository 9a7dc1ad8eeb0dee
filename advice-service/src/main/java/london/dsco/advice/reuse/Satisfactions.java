package london.dsco.advice.reuse;

import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The three who must be satisfied.
 *
 * @param author of the earlier advice
 * @param authority the local authority
 * @param parentOrYoungPerson the child's parent or the young person
 */
@Schema(requiredProperties = {"author", "authority", "parentOrYoungPerson"})
public record Satisfactions(
        @Valid Satisfaction author,
        @Valid Satisfaction authority,
        @Valid Satisfaction parentOrYoungPerson) {}
