package london.dsco.network.question;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PeerQuestion", description = "A question to the other boroughs")
record PeerQuestionView(
        UUID id,
        @Schema(
                        description =
                                "GSS code of the borough that asked; left out if another borough asked"
                                        + " anonymously",
                        examples = "E09000007",
                        nullable = true)
                @Size(max = 9)
                String borough,
        @Schema(description = "Whether the borough that asks is hidden from other boroughs")
                boolean anonymous,
        @Schema(description = "The question in a few words") @Size(max = 200) String title,
        @Schema(description = "What they would like to know") @Size(max = 4000) String text,
        QuestionStatus status,
        @Schema(
                        description =
                                "Id of the answer that helped most, as chosen by the borough that"
                                        + " asked; left out until it has chosen",
                        nullable = true)
                UUID acceptedAnswer,
        @Schema(description = "The date it was asked") LocalDate askedOn) {

    static PeerQuestionView of(PeerQuestion question, Actor reader) {
        boolean named = !question.isAnonymous() || question.isOf(reader);
        return new PeerQuestionView(
                question.reference(),
                named ? question.borough() : null,
                question.isAnonymous(),
                question.title(),
                question.text(),
                question.status(),
                question.acceptedAnswer(),
                question.askedOn());
    }
}
