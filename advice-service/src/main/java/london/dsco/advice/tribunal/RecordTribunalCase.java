package london.dsco.advice.tribunal;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.domain.OpaqueReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recommendation of the SEND Tribunal about social care.
 *
 * @param reference the Tribunal's own number of the appeal
 * @param heldOn London date of the hearing; leave it out where the appeal was decided on paper
 * @param receivedOn London date on which the authority received the recommendation; the five weeks
 *     run from it
 * @param sections the sections of the plan that it is about
 * @param recommendation its words
 */
public record RecordTribunalCase(
        @Pattern(regexp = REFERENCE) @OpaqueReference @Schema(maxLength = 64) String reference,
        LocalDate heldOn,
        @NotNull LocalDate receivedOn,
        @NotEmpty @Size(max = 3) @JsonDeserialize(as = LinkedHashSet.class)
                Set<@NotNull SocialCareSection> sections,
        @NotBlank @Size(max = TribunalCase.PAGE) String recommendation) {

    /** A reference such as {@code EH203/22/00082}. */
    static final String REFERENCE = "[A-Za-z0-9][A-Za-z0-9/._-]{0,63}";

    Recommendation asRecommendation() {
        return new Recommendation(
                reference, heldOn, receivedOn, sections.stream().sorted().toList(), recommendation);
    }
}
