package london.dsco.network.roleprofile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person in the post, or in a part of it: by the name of their post, and by user name if they
 * wish.
 */
@Schema(description = "Who holds the post, or part of it. No contact details.")
record Holder(
        @Schema(description = "Their post", examples = "Head of Service, Disabled Children")
                @NotBlank
                @Size(max = 200)
                String post,
        @Schema(description = "Their user name, if they want to be named", nullable = true)
                @Size(max = 100)
                @Pattern(regexp = "^[a-z0-9][a-z0-9._@-]*$")
                String username) {}
