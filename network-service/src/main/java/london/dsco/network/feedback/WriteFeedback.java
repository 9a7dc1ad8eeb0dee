package london.dsco.network.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Feedback to a body that makes policy")
record WriteFeedback(
        @NotNull Recipient recipient,
        @NotBlank @Size(max = 200) String subject,
        @NotBlank @Size(max = 8000) String text,
        @Schema(description = "Ids of the boroughs' sent feedback that this brings together")
                @NotNull
                @Size(max = 100)
                List<@NotNull UUID> collates) {

    Feedback.Said said() {
        return new Feedback.Said(recipient, subject, text, collates);
    }
}
