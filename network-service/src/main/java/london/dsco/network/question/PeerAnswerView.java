package london.dsco.network.question;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeerAnswer", description = "What a borough answers to a question")
record PeerAnswerView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that answers; absent where another borough"
                                        + " answers anonymously",
                        examples = "E09000012",
                        nullable = true)
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether other boroughs cannot see which borough answers")
                boolean anonymous,
        @Schema(description = "The answer") @Size(max = 4000) String text,
        @Schema(description = "The day on which it was answered") LocalDate answeredOn) {

    static PeerAnswerView of(PeerAnswer answer, Actor reader) {
        boolean named = !answer.isAnonymous() || answer.isOf(reader);
        return new PeerAnswerView(
                answer.reference(),
                named ? answer.borough() : null,
                answer.isAnonymous(),
                answer.text(),
                answer.answeredOn());
    }
}
