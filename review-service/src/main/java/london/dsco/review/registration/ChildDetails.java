package london.dsco.review.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.domain.OpaqueReference;
import london.dsco.domain.ValidUpn;
import london.dsco.review.plan.Child;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The child or young person as the borough's own system describes them. */
@Schema(description = "The child or young person the plan is for")
public record ChildDetails(
        @NotNull
                @Pattern(
                        regexp = Child.REFERENCE,
                        message = "A reference has up to 64 letters, digits and . _ : / -")
                @OpaqueReference
                @Schema(
                        description =
                                "The borough's own reference for the child. It must not be a unique"
                                        + " pupil number or an NHS number.",
                        maxLength = 64,
                        examples = "CAM-4471")
                String childRef,
        @NotBlank @Size(max = 100) @Schema(description = "Given name", examples = "Amina")
                String givenName,
        @NotBlank @Size(max = 100) @Schema(description = "Family name", examples = "Okafor")
                String familyName,
        @NotNull @Schema(description = "Date of birth", examples = "2017-05-05")
                LocalDate dateOfBirth,
        @ValidUpn
                @Schema(
                        description = "Unique pupil number",
                        maxLength = 13,
                        examples = "W202000023123")
                String upn) {

    Child child() {
        return new Child(childRef, givenName, familyName, dateOfBirth, upn);
    }
}
