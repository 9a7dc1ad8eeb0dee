package london.dsco.network.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question that was asked at a meeting. */
@Schema(description = "A question asked at a meeting")
record MeetingQuestion(
        @Schema(description = "The question") @NotBlank @Size(max = 1000) String asked,
        @Schema(description = "The answer; left out while the question is open", nullable = true)
                @Size(min = 1, max = 4000)
                String answered,
        @Schema(
                        description =
                                "Id of the question to all boroughs that it led to, as in the list"
                                        + " of questions")
                UUID questionId) {}
