package london.dsco.network.question;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeerAnswer", description = "A borough's answer to a question")
record PeerAnswerView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that answered; left out if another borough"
                                        + " answered anonymously",
                        examples = "E09000012",
                        nullable = true)
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether the borough that answers is hidden from other boroughs")
                boolean anonymous,
        @Schema(description = "The answer") @Size(max = 4000) String text,
        @Schema(description = "The date it was answered") LocalDate answeredOn) {

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
