package london.dsco.network.member;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to reach a member. Its string form is empty, so that no log contains contact details. */
@Schema(description = "How to reach a member")
record Contact(
        @Schema(
                        description = "Their work email address",
                        examples = "a.example@camden.example",
                        nullable = true)
                @Email
                @Size(min = 3, max = 254)
                String email,
        @Schema(
                        description = "Their work telephone number",
                        examples = "020 7946 0018",
                        nullable = true)
                @Pattern(regexp = "^\\+?[0-9][0-9 ()]{5,24}$")
                @Size(max = 26)
                String telephone) {

    boolean tellsHow() {
        return email != null || telephone != null;
    }

    @Override
    public String toString() {
        return "contact";
    }
}
