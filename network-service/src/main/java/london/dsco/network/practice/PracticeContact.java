package london.dsco.network.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom others may ask. An address stands in the directory alone, where the member says who sees it
 * and takes it away by leaving; published versions, which are kept for good, hold none.
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
