package london.dsco.network.feedback;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Feedback", description = "What a borough or the network says to policymakers")
record FeedbackView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough it comes from; empty for the network",
                        examples = "E09000007")
                @Size(max = 9)
                String borough,
        FeedbackStatus status,
        Recipient recipient,
        @Size(max = 200) String subject,
        @Size(max = 8000) String text,
        @Schema(description = "Boroughs' feedback that this brings together") @Size(max = 100)
                List<UUID> collates,
        @Schema(description = "When a second person approved it", nullable = true)
                LocalDate approvedOn,
        @Schema(description = "When it was sent", nullable = true) LocalDate submittedOn,
        @Schema(description = "When the answer was received", nullable = true) LocalDate answeredOn,
        @Schema(description = "The answer", nullable = true) @Size(max = 8000) String answer) {

    static FeedbackView of(Feedback feedback) {
        return new FeedbackView(
                feedback.id(),
                feedback.borough(),
                feedback.status(),
                feedback.recipient(),
                feedback.subject(),
                feedback.text(),
                feedback.collates(),
                feedback.approvedOn().orElse(null),
                feedback.submittedOn().orElse(null),
                feedback.answeredOn().orElse(null),
                feedback.answer().orElse(null));
    }
}
