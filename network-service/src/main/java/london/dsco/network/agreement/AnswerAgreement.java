package london.dsco.network.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether your borough agrees")
record AnswerAgreement(
        @NotNull PartyDecision decision,
        @Schema(description = "Which post or body made the decision, without a name")
                @NotBlank
                @Size(max = 200)
                String decidedBy,
        @Schema(description = "The London date of the decision") @NotNull LocalDate decidedOn,
        @Schema(description = "Any comment you want to add", nullable = true)
                @Size(min = 1, max = 1000)
                String words) {

    PartyAnswer.Said said() {
        return new PartyAnswer.Said(decision, decidedBy, decidedOn, words);
    }
}
