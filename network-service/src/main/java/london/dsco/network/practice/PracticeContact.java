package london.dsco.network.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The contact for questions from others. Its address is only in the directory. There the member
 * decides who sees it, and removes it by leaving. Published versions are stored for good, so they
 * contain no address.
 */
@Schema(description = "Who others can ask about it")
record PracticeContact(
        @Schema(
                        description = "The post to ask, without a name or an email address",
                        examples = "Designated Social Care Officer")
                @NotBlank
                @Size(max = 200)
                String post,
        @Schema(
                        description =
                                "Id of the directory entry of a member in the borough, which gives"
                                        + " their contact details if they show them; leave it out if there is"
                                        + " none")
                UUID memberId) {}
