package london.dsco.review.virtualschool;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to reach a virtual school. */
@Schema(description = "How to reach a virtual school: an office, not a person")
public record RecordVirtualSchool(
        @NotBlank
                @Size(max = 100)
                @Schema(description = "Its name", examples = "Camden Virtual School")
                String office,
        @NotBlank
                @Email
                @Size(max = 200)
                @Schema(
                        description = "A shared mailbox",
                        examples = "virtual.school@camden.example")
                String email,
        @Size(max = 30)
                @Pattern(regexp = "^[0-9+() ]*$", message = "Give digits and spaces.")
                @Schema(description = "Its telephone number", examples = "020 7946 0000")
                String telephone) {

    Contact contact() {
        return new Contact(office, email, telephone);
    }
}
