package london.dsco.advice.writing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.practitioner.AdviceLevel;
import london.dsco.advice.practitioner.Credentials;
import london.dsco.advice.practitioner.Profession;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the register said about the author at submission. The register may change later; the version
 * does not. The version's authorship says on whose behalf they wrote.
 *
 * @param employer who employed them, where it was not the authority
 * @param trainedOn London date of their last training in writing advice
 * @param levels which advice they might write
 */
@Schema(name = "AuthorAtSubmission")
public record AuthorAtSubmission(
        @Schema(nullable = true) Profession profession,
        @Schema(nullable = true) @Size(max = 200) String employer,
        @Schema(nullable = true) LocalDate trainedOn,
        @Size(max = 2) List<AdviceLevel> levels) {

    static AuthorAtSubmission of(Credentials now) {
        return new AuthorAtSubmission(
                now.profession(), now.employer(), now.trainedOn(), now.levels());
    }
}
